import type { Interval } from './Interval.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { studentQuantile } from './studentQuantile.ts'

/** A mean, the standard deviation (n - 1) of the observations behind it, and how many they are. */
export interface ObservedMean {
  readonly mean: number
  readonly standardDeviation: number
  readonly n: number
}

/**
 * Interval for the first mean minus the second, of independent observations whose spreads need not be alike: Student's t
 * with the degrees of freedom of Welch and Satterthwaite. Unit of the means. Two means without any spread differ by what
 * they differ by.
 *
 * Source: Welch, Biometrika 34 (1947); R's `t.test`. Throws RangeError unless both have n >= 2 and a standard deviation
 * of at least 0, 0 < confidence < 1, and the limits are finite; TypeError when a mean is not finite.
 */
export function welchDifference(first: ObservedMean, second: ObservedMean, confidence = 0.95): Interval {
  requireConfidence('welchDifference', confidence)
  const [one, other] = [standardError(first), standardError(second)]
  const difference = first.mean - second.mean
  const both = Math.hypot(one, other)
  // Fourth powers of shares: those of the errors themselves would vanish or overflow.
  const freedom = both > 0 ? 1 / ((one / both) ** 4 / (first.n - 1) + (other / both) ** 4 / (second.n - 1)) : 1
  const reach = both > 0 ? studentQuantile((1 + confidence) / 2, freedom) * both : 0
  requireComputable('welchDifference', difference - reach, difference + reach)
  return { lower: difference - reach, upper: difference + reach }
}

function standardError({ mean, standardDeviation, n }: ObservedMean): number {
  if (!Number.isFinite(mean)) throw new TypeError(`welchDifference needs finite means, got ${mean}`)
  if (!(n >= 2 && n < Infinity)) throw new RangeError(`welchDifference needs at least two observations, got ${n}`)
  if (!(standardDeviation >= 0 && standardDeviation < Infinity)) {
    throw new RangeError(`welchDifference needs standard deviations of at least 0, got ${standardDeviation}`)
  }
  return standardDeviation / Math.sqrt(n)
}
