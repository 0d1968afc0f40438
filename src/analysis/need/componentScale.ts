import type { NeedAggregation, Normalisation } from '../../domain/NeedSpec.ts'
import { minMaxScale } from '../../stats/minMaxScale.ts'
import { percentileRank } from '../../stats/percentileRank.ts'
import { referenceScale } from '../../stats/referenceScale.ts'
import { zScale } from '../../stats/zScale.ts'

/**
 * How one component is read as a score, frozen once made: (figure - origin) / unit, or, for percentiles, the straight
 * line between the levels of the base period's figures. Figures are turned first so that higher is more need.
 */
export interface ComponentScale {
  readonly origin: number
  readonly unit: number
  /** For percentiles; null for the straight scales. */
  readonly knots: Knots | null
  /** No score is lower; -Infinity unless the scores are to be multiplied. */
  readonly floor: number
}

/** Ascending figures of the base period and their levels. */
interface Knots {
  readonly at: Float64Array
  readonly level: Float64Array
  /** A knot at or below every figure of each of the equal parts between the ends: where to look from. */
  readonly starts: Uint16Array
}

const BUCKETS = 64
const HIGHEST = 100
/** The logarithm of a score must exist, so scores that are multiplied run from 1. */
const LOWEST_TO_MULTIPLY = 1

/**
 * The scale of a component from its figures in the base period (turned, NaN where missing) and the municipality's
 * figure (NaN when unknown). Null when there is none: fewer than two figures, no two that differ, or no municipality
 * to measure the distance from.
 */
export function componentScale(
  normalisation: Normalisation,
  aggregation: NeedAggregation,
  figures: Float64Array,
  municipality: number,
): ComponentScale | null {
  const lowest = aggregation === 'geometric' ? LOWEST_TO_MULTIPLY : 0
  const floor = aggregation === 'geometric' ? LOWEST_TO_MULTIPLY : Number.NEGATIVE_INFINITY
  try {
    const spread = zScale(figures)
    switch (normalisation) {
      case 'z':
        return { ...spread, knots: null, floor }
      case 'min-max':
        return { ...minMaxScale(figures, lowest, HIGHEST), knots: null, floor }
      case 'reference':
        return { ...referenceScale(municipality), knots: null, floor }
      case 'percentile':
        return { origin: 0, unit: 1, knots: percentileKnots(figures, lowest), floor }
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Scores end here: nobody is further off than a billion units, and sums of what is no further cannot overflow. */
const FARTHEST = 1e9

/** A score within what can be added; NaN stays NaN. */
export function boundScore(score: number): number {
  return score > FARTHEST ? FARTHEST : score < -FARTHEST ? -FARTHEST : score
}

/** The score of a turned figure; NaN stays NaN. */
export function scoreOn(scale: ComponentScale, figure: number): number {
  if (Number.isNaN(figure)) return Number.NaN
  const score = scale.knots ? between(scale.knots, figure) : boundScore((figure - scale.origin) / scale.unit)
  return score < scale.floor ? scale.floor : score
}

/** Beyond the base period's figures the level is that of the nearest: nothing can be above all areas twice. */
function between({ at, level, starts }: Knots, figure: number): number {
  const last = at.length - 1
  const least = at[0]!
  const greatest = at[last]!
  if (figure <= least) return level[0]!
  if (figure >= greatest) return level[last]!
  let low = starts[Math.floor(((figure - least) / (greatest - least)) * starts.length)]!
  while (at[low + 1]! <= figure) low++
  const share = (figure - at[low]!) / (at[low + 1]! - at[low]!)
  return level[low]! + share * (level[low + 1]! - level[low]!)
}

function percentileKnots(figures: Float64Array, lowest: number): Knots {
  const ranks = percentileRank(figures)
  const byFigure = new Map<number, number>()
  figures.forEach((figure, i) => {
    if (!Number.isNaN(figure)) byFigure.set(figure, lowest + ranks[i]! * (HIGHEST - lowest))
  })
  const at = Float64Array.from(byFigure.keys()).sort()
  const span = at[at.length - 1]! - at[0]!
  const starts = Uint16Array.from({ length: BUCKETS }, (_, bucket) => {
    // A bucket early, so that rounding at its edge cannot skip a knot.
    const edge = at[0]! + (span * (bucket - 1)) / BUCKETS
    return Math.max(
      0,
      at.findLastIndex((figure) => figure <= edge),
    )
  })
  return { at, level: at.map((figure) => byFigure.get(figure)!), starts }
}
