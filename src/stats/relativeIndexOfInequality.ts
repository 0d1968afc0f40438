import { cumulativeMidpoints } from './cumulativeMidpoints.ts'
import type { Interval } from './Interval.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireComputable } from './requireComputable.ts'
import { requireWeights } from './requireWeights.ts'
import { slopeIndexOfInequality } from './slopeIndexOfInequality.ts'
import { weightedSlope } from './weightedSlope.ts'

export interface RelativeIndex {
  /** Value at the end of the line divided by the value at its start; 1 when there is no slope. */
  readonly index: number
  /** Of the natural logarithm of the index. */
  readonly logStandardError: number
  readonly interval: Interval
}

/**
 * The relative index of inequality (Kunst and Mackenbach's): what `slopeIndexOfInequality` gives as a difference, as a
 * ratio: the line's value at the last position divided by that at the first. 1.5: half as much again.
 *
 * The standard error is that of the logarithm, by the delta method: both ends of the line are weighted sums of the
 * values, and each value moves log(end) - log(start) by its two coefficients; the interval is turned back from logs.
 * Source: as `slopeIndexOfInequality`; Mackenbach and Kunst, Social Science & Medicine 44 (1997).
 * Throws RangeError when the line is not above 0 at both ends, where a ratio has no meaning; else as that function.
 */
export function relativeIndexOfInequality(
  values: ArrayLike<number>,
  populations: ArrayLike<number>,
  standardErrors: ArrayLike<number>,
  confidence = 0.95,
): RelativeIndex {
  const { intercept, index: slope } = slopeIndexOfInequality(values, populations, standardErrors, confidence)
  const end = intercept + slope
  if (!(intercept > 0 && end > 0)) {
    throw new RangeError(`relativeIndexOfInequality needs a line above 0 at both ends, got ${intercept} and ${end}`)
  }
  const total = requireWeights('relativeIndexOfInequality', populations, values.length)
  const positions = cumulativeMidpoints(populations)
  const { spread, centre } = weightedSlope(positions, values, populations)
  let variance = 0
  for (let i = 0; i < values.length; i++) {
    const onSlope = (populations[i]! * (positions[i]! - centre)) / spread
    const onStart = populations[i]! / total - onSlope * centre
    variance += (((onStart + onSlope) / end - onStart / intercept) * standardErrors[i]!) ** 2
  }
  const logStandardError = Math.sqrt(variance)
  const index = end / intercept
  const reach = normalQuantile((1 + confidence) / 2) * logStandardError
  const interval = { lower: index * Math.exp(-reach), upper: index * Math.exp(reach) }
  requireComputable('relativeIndexOfInequality', interval.lower, interval.upper, logStandardError)
  return { index, logStandardError, interval }
}
