import { zScale } from '../../../src/stats/zScale.ts'
import { applyScale } from './applyScale.ts'

/**
 * How many standard deviations (n - 1) each value lies from the mean of its column. Holes (NaN) stay holes. A scale from
 * another period is applied with `zScale` and `applyScale` instead. Throws as `zScale`. Linear time; `out` spares the array.
 */
export function zScores(values: ArrayLike<number>, out?: Float64Array): Float64Array {
  return applyScale(values, zScale(values), out)
}
