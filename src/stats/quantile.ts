import { quantileSorted } from './quantileSorted.ts'
import { requireFinite } from './requireFinite.ts'

/**
 * The value below which the share `probability` of the values lies, by linear interpolation: definition 7 of Hyndman
 * and Fan (1996), the default of R and NumPy. In words: put the values in order, walk the share `probability` of the
 * way from the first to the last, and interpolate between the two neighbours of that spot.
 *
 * `probability` 0-1 (0 gives the least value, 1 the greatest). The answer has the unit of the values.
 * Throws RangeError on an empty list or a probability outside 0-1, TypeError on a value that is not finite.
 * Cost: one sorted copy, n log n.
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  requireFinite('quantile', values)
  return quantileSorted(Float64Array.from(values).sort(), probability)
}
