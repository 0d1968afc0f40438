import { continuity } from '../../stats/continuity.ts'
import { distanceMatrix } from '../../stats/distanceMatrix.ts'
import { stress1 } from '../../stats/stress1.ts'
import { trustworthiness } from '../../stats/trustworthiness.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassTable } from './CompassTable.ts'
import { PAIRS_LIMIT } from './compassConstants.ts'
import { magnetTruth } from './magnetTruth.ts'
import { placeAreas } from './placeAreas.ts'

export interface CompassQuality {
  /** Share of the differences between areas that the disc shows, 0-1. */
  readonly explained: number
  /** From 0.70 good, from 0.55 acceptable, below weak. */
  readonly verdict: 'good' | 'acceptable' | 'weak'
  /** (λ2 - λ3)/λ2; below 0.15 the second direction is uncertain. */
  readonly axisGap: number
  readonly axisUncertain: boolean
  /** How near each magnet's direction ranks the areas by the indicator itself (Spearman), and the mean and least. */
  readonly magnetTruths: readonly number[]
  readonly magnetTruthMean: number
  readonly magnetTruthLeast: number
  /** Over pairs of areas; null above 1 500 areas. */
  readonly neighbourhood: {
    readonly neighbours: number
    readonly trustworthiness: number
    readonly continuity: number
    readonly stress1: number
  } | null
}

/** How far the picture can be believed, for the areas that shaped the frame and the table it was fitted on. */
export function quality(frame: CompassFrame, table: CompassTable): CompassQuality {
  const active = placeAreas(frame, table).placed.filter((area) => area.active)
  const [first, second, third] = [frame.lambda[0]!, Math.max(0, frame.lambda[1]!), Math.max(0, frame.lambda[2] ?? 0)]
  const explained = (first + second) / frame.lambda.reduce((sum, value) => sum + value, 0)
  const axisGap = second > 0 ? (second - third) / second : 0
  const truths = magnetTruth(frame, table, active)
  return {
    explained,
    verdict: explained >= 0.7 ? 'good' : explained >= 0.55 ? 'acceptable' : 'weak',
    axisGap,
    axisUncertain: axisGap < 0.15,
    magnetTruths: truths,
    magnetTruthMean: truths.reduce((sum, value) => sum + value, 0) / truths.length,
    magnetTruthLeast: Math.min(...truths),
    neighbourhood: active.length > PAIRS_LIMIT ? null : neighbourhoodOf(active),
  }
}

function neighbourhoodOf(
  active: readonly { readonly z: readonly number[]; readonly x: number; readonly y: number }[],
): CompassQuality['neighbourhood'] {
  const neighbours = Math.min(7, Math.floor(active.length / 4))
  const data = distanceMatrix(active.map(({ z }) => z))
  const picture = distanceMatrix(active.map(({ x, y }) => [x, y]))
  return {
    neighbours,
    trustworthiness: trustworthiness(data, picture, neighbours),
    continuity: continuity(data, picture, neighbours),
    stress1: stress1(data, picture),
  }
}
