import type { LinearScale } from './LinearScale.ts'
import { requireComputable } from './requireComputable.ts'

/**
 * The z-score scale of a column: origin at the mean, one standard deviation (n - 1) as unit.
 *
 * NaN marks a hole and takes no part. Throws RangeError when fewer than two values remain or all are equal: such a
 * column has no scale, and the caller must leave it out and say so. Two passes over the column, two numbers allocated.
 */
export function zScale(values: ArrayLike<number>): LinearScale {
  let count = 0
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (Number.isNaN(value)) continue
    count++
    sum += value
  }
  if (count < 2) throw new RangeError('zScale needs at least two values')
  const origin = sum / count
  let squares = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (!Number.isNaN(value)) squares += (value - origin) ** 2
  }
  const unit = requireComputable('zScale', Math.sqrt(squares / (count - 1)), origin)
  // Equal decimals can miss their own mean by a last digit; that is not a difference between areas.
  if (!(unit > Math.abs(origin) * 1e-14)) throw new RangeError('zScale needs values that differ')
  return { origin, unit }
}
