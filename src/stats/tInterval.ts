import type { Interval } from './Interval.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { studentQuantile } from './studentQuantile.ts'

/**
 * Interval for a mean whose standard deviation (n - 1) and number of observations are known: the mean plus and minus
 * Student's t with n - 1 degrees of freedom times the deviation divided by the root of n. Unit of the mean.
 *
 * Source: Public Health England, Technical Guide: Confidence Intervals (2018), 3.1. Throws RangeError unless
 * n >= 2, standardDeviation >= 0 and 0 < confidence < 1; TypeError when the mean is not finite.
 */
export function tInterval(mean: number, standardDeviation: number, n: number, confidence = 0.95): Interval {
  if (!Number.isFinite(mean)) throw new TypeError(`tInterval needs a finite mean, got ${mean}`)
  if (!(n >= 2 && n < Infinity)) throw new RangeError(`tInterval needs at least two observations, got ${n}`)
  if (!(standardDeviation >= 0 && standardDeviation < Infinity)) {
    throw new RangeError(`tInterval needs a standard deviation of at least 0, got ${standardDeviation}`)
  }
  requireConfidence('tInterval', confidence)
  const reach = (studentQuantile((1 + confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n)
  requireComputable('tInterval', mean - reach, mean + reach)
  return { lower: mean - reach, upper: mean + reach }
}
