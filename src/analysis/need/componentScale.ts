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
  /** Ascending figures of the base period and their levels, for percentiles; null for the straight scales. */
  readonly knots: Float64Array | null
  readonly levels: Float64Array | null
  /** No score is lower; -Infinity unless the scores are to be multiplied. */
  readonly floor: number
}

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
        return { ...spread, knots: null, levels: null, floor }
      case 'min-max':
        return { ...minMaxScale(figures, lowest, HIGHEST), knots: null, levels: null, floor }
      case 'reference':
        return { ...referenceScale(municipality), knots: null, levels: null, floor }
      case 'percentile':
        return { ...percentileKnots(figures, lowest), floor }
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The score of a turned figure; NaN stays NaN. */
export function scoreOn(scale: ComponentScale, figure: number): number {
  const { knots, levels } = scale
  if (Number.isNaN(figure)) return Number.NaN
  const score = knots && levels ? between(knots, levels, figure) : (figure - scale.origin) / scale.unit
  return score < scale.floor ? scale.floor : score
}

/** Beyond the base period's figures the level is that of the nearest: nothing can be above all areas twice. */
function between(knots: Float64Array, levels: Float64Array, figure: number): number {
  const last = knots.length - 1
  if (figure <= knots[0]!) return levels[0]!
  if (figure >= knots[last]!) return levels[last]!
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (knots[middle]! <= figure) low = middle
    else high = middle
  }
  const share = (figure - knots[low]!) / (knots[high]! - knots[low]!)
  return levels[low]! + share * (levels[high]! - levels[low]!)
}

function percentileKnots(figures: Float64Array, lowest: number) {
  const ranks = percentileRank(figures)
  const byFigure = new Map<number, number>()
  figures.forEach((figure, i) => {
    if (!Number.isNaN(figure)) byFigure.set(figure, lowest + ranks[i]! * (HIGHEST - lowest))
  })
  const knots = Float64Array.from(byFigure.keys()).sort()
  return { origin: 0, unit: 1, knots, levels: knots.map((figure) => byFigure.get(figure)!) }
}
