import type { Interval } from './Interval.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { studentQuantile } from './studentQuantile.ts'
import { weightedSlope } from './weightedSlope.ts'

export interface SlopeWithInterval {
  readonly slope: number
  readonly intercept: number
  readonly standardError: number
  readonly interval: Interval
  /** Points with a weight above 0: two less is the degrees of freedom. */
  readonly points: number
}

/**
 * The weighted least squares line with an interval for its slope when the spread around the line is unknown and read from
 * the points themselves: variance of the slope = (sum of weight x residual squared / (n - 2)) / (sum of weight x squared
 * distance from the weighted mean of x); Student's t with n - 2 degrees of freedom. A weight says how much less a point
 * varies (persons behind a mean), only the proportions count. Agrees with R's `lm(y ~ x, weights = w)`.
 *
 * Unit of y per unit of x. Throws RangeError on fewer than three points with weight, else as `weightedSlope`. Linear time.
 */
export function slopeInterval(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number>,
  confidence = 0.95,
): SlopeWithInterval {
  requireConfidence('slopeInterval', confidence)
  const { slope, intercept, spread } = weightedSlope(x, y, weights, 'slopeInterval')
  let squares = 0
  let points = 0
  for (let i = 0; i < x.length; i++) {
    if (weights[i]! > 0) points++
    squares += weights[i]! * (y[i]! - intercept - slope * x[i]!) ** 2
  }
  if (points < 3) throw new RangeError(`slopeInterval needs at least three points with weight, got ${points}`)
  const standardError = Math.sqrt(squares / (points - 2) / spread)
  requireComputable('slopeInterval', standardError)
  const reach = studentQuantile((1 + confidence) / 2, points - 2) * standardError
  const interval = { lower: slope - reach, upper: slope + reach }
  requireComputable('slopeInterval', interval.lower, interval.upper)
  return { slope, intercept, standardError, interval, points }
}
