import { cumulativeMidpoints } from './cumulativeMidpoints.ts'
import type { Interval } from './Interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { requireFinite } from './requireFinite.ts'
import { requireWeights } from './requireWeights.ts'
import { weightedSlope } from './weightedSlope.ts'

export interface SlopeIndex {
  /** Height of the line at position 0, the very first person in the order. */
  readonly intercept: number
  /** Rise of the line from the first person to the last; negative when values fall along the order. */
  readonly index: number
  readonly standardError: number
  readonly interval: Interval
}

/**
 * The slope index of inequality: how far the values differ between the two ends of an order (from most to least need,
 * say), using all areas and not only the extremes. In words: place each area at its cumulative midpoint of the
 * population, fit a line weighted by population, and read the difference between position 1 and position 0.
 *
 * `values`, `populations` and `standardErrors` in that order. The index is a weighted sum of the values, so its standard
 * error follows exactly from theirs: the root of the sum of squared coefficient times error. (PHEindicatormethods draws
 * 100 000 samples for the same interval.) Unit of the values.
 * Source: Public Health England, Slope Index of Inequality tool; Low and Low, Journal of Public Health 26 (2004).
 * Throws RangeError on fewer than three areas, lengths that differ, a negative error or bad populations; TypeError on a
 * value that is not finite. Linear time.
 */
export function slopeIndexOfInequality(
  values: ArrayLike<number>,
  populations: ArrayLike<number>,
  standardErrors: ArrayLike<number>,
  confidence = 0.95,
): SlopeIndex {
  const caller = 'slopeIndexOfInequality'
  requireFinite(caller, values, 3, 'area')
  requireConfidence(caller, confidence)
  if (standardErrors.length !== values.length) {
    throw new RangeError(`${caller} needs one standard error per area, got ${standardErrors.length}`)
  }
  requireWeights(caller, populations, values.length)
  const positions = cumulativeMidpoints(populations, caller)
  const { slope, intercept, spread, centre } = weightedSlope(positions, values, populations, caller)
  let variance = 0
  for (let i = 0; i < values.length; i++) {
    const error = standardErrors[i]!
    if (!(error >= 0)) throw new RangeError(`${caller} needs standard errors of at least 0, got ${error}`)
    variance += ((populations[i]! * (positions[i]! - centre) * error) / spread) ** 2
  }
  const standardError = Math.sqrt(variance)
  const reach = normalQuantile((1 + confidence) / 2) * standardError
  const interval = { lower: slope - reach, upper: slope + reach }
  requireComputable(caller, interval.lower, interval.upper, standardError)
  return { intercept, index: slope, standardError, interval }
}
