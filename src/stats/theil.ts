import { requireComputable } from './requireComputable.ts'
import { weightedMean } from './weightedMean.ts'

/**
 * Theil's T: the mean, over the persons, of each value's ratio to the mean times the logarithm of that ratio. It can be
 * split exactly into differences between and within groups of areas. A value of 0 adds 0.
 *
 * `weights`: persons behind each value, 1 each if left out. 0 (all equal) to log(n); no unit. Source: Theil, Economics
 * and Information Theory (1967). Throws RangeError on an empty list, a negative value, values that are all 0 or bad
 * weights; TypeError on a value that is not finite. Linear time.
 */
export function theil(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const weightOf = weights ?? new Float64Array(values.length).fill(1)
  const centre = weightedMean(values, weightOf)
  const terms = Float64Array.from(values, (value) => {
    if (value < 0) throw new RangeError(`theil needs values of at least 0, got ${value}`)
    const ratio = value / centre
    return ratio === 0 ? 0 : ratio * Math.log(ratio)
  })
  if (!(centre > 0)) throw new RangeError('theil needs at least one value above 0')
  return requireComputable('theil', weightedMean(terms, weightOf))
}
