import type { Interval } from './Interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { regularisedGamma } from './regularisedGamma.ts'
import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'
import { weightedSlope } from './weightedSlope.ts'

/** The 99.8 % point of the chi-square distribution with one degree of freedom: beyond it a slope is called a trend. */
export const TREND_CHI_SQUARE = 9.5495

export interface WeightedTrend {
  /** Change per unit of the periods (per year when the periods are years), in the unit of the values. */
  readonly slope: number
  readonly standardError: number
  readonly interval: Interval
  /** The slope divided by its standard error, squared. */
  readonly chiSquare: number
  readonly probability: number
  /** Whether the slope keeps its sign whichever single period is left out. */
  readonly signHolds: boolean
  /** 1 rising, -1 falling, 0 not clear. Rising is not worsening: direction belongs to the indicator. */
  readonly direction: -1 | 0 | 1
}

/**
 * Whether a series rises or falls: a straight line by least squares weighted with 1 / `variances`, called a trend only
 * when chi-square for its slope is at least 9.5495 (99.8 %) and the sign of the slope survives leaving out any one
 * period. The strict limit is Fingertips': hundreds of series are tested, and one in five hundred may err.
 *
 * `variances`: of each value, above 0; from a Wilson interval ((upper - lower) / (2 x 1.96)) squared.
 * Source: Office for Health Improvement and Disparities, Fingertips, recent trends (chi-square for trend).
 * Throws RangeError on fewer than five periods, lengths that differ, a variance not above 0 or periods all equal;
 * TypeError on a value that is not finite. Cost: one line fit per period.
 */
export function weightedTrend(
  periods: ArrayLike<number>,
  values: ArrayLike<number>,
  variances: ArrayLike<number>,
  confidence = 0.95,
): WeightedTrend {
  requireFinite('weightedTrend', periods, 5, 'period')
  const weights = Array.from(variances, (variance) => {
    if (!(variance > 0)) throw new RangeError(`weightedTrend needs variances above 0, got ${variance}`)
    return requireComputable('weightedTrend', 1 / variance)
  })
  const { slope, spread } = weightedSlope(periods, values, weights, 'weightedTrend')
  const chiSquare = slope * slope * spread
  const standardError = 1 / Math.sqrt(spread)
  const reach = normalQuantile((1 + confidence) / 2) * standardError
  requireComputable('weightedTrend', chiSquare, slope - reach, slope + reach)
  const sign = Math.sign(slope)
  const signHolds = weights.every((_, left) => {
    const others = weights.map((weight, i) => (i === left ? 0 : weight))
    return Math.sign(weightedSlope(periods, values, others, 'weightedTrend').slope) === sign
  })
  return {
    slope,
    standardError,
    interval: { lower: slope - reach, upper: slope + reach },
    chiSquare,
    probability: regularisedGamma(0.5, chiSquare / 2, true),
    signHolds,
    direction: chiSquare >= TREND_CHI_SQUARE && signHolds ? (sign as -1 | 0 | 1) : 0,
  }
}
