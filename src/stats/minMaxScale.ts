import type { LinearScale } from './LinearScale.ts'
import { requireComputable } from './requireComputable.ts'

/**
 * The scale on which the least value of a column scores `lowest` and the greatest `highest` (0 and 100 by default; 1
 * and 100 where scores must be positive for a geometric mean).
 *
 * NaN marks a hole and takes no part. Throws RangeError when fewer than two different values remain or `highest` is not
 * above `lowest`. Linear time.
 */
export function minMaxScale(values: ArrayLike<number>, lowest = 0, highest = 100): LinearScale {
  if (!(highest > lowest)) throw new RangeError(`minMaxScale needs a range that ascends, got ${lowest} to ${highest}`)
  let least = Infinity
  let greatest = -Infinity
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  if (!(greatest > least)) throw new RangeError('minMaxScale needs at least two values that differ')
  const unit = (greatest - least) / (highest - lowest)
  if (unit === 0) throw new RangeError('minMaxScale needs values further apart')
  return { origin: requireComputable('minMaxScale', least - lowest * unit, unit), unit }
}
