import { minMaxScale } from '../../../src/stats/minMaxScale.ts'
import { applyScale } from './applyScale.ts'

/**
 * Scores from `lowest` (the least value of the column) to `highest` (the greatest), 0 to 100 by default. Holes (NaN)
 * stay holes. Throws as `minMaxScale`. Linear time; `out` spares the array.
 */
export function minMax(values: ArrayLike<number>, lowest = 0, highest = 100, out?: Float64Array): Float64Array {
  return applyScale(values, minMaxScale(values, lowest, highest), out)
}
