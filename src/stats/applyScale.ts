import type { LinearScale } from './LinearScale.ts'

/**
 * Scores on a linear scale: (value - origin) / unit, into `out` (a new array if none is given; may be `values` itself).
 *
 * NaN marks a hole, since a typed array cannot hold a reason; holes stay holes. Throws RangeError when `out` has another
 * length. Linear time, nothing allocated when `out` is given.
 */
export function applyScale(
  values: ArrayLike<number>,
  scale: LinearScale,
  out: Float64Array = new Float64Array(values.length),
): Float64Array {
  if (out.length !== values.length) {
    throw new RangeError(`applyScale needs room for ${values.length} scores, got ${out.length}`)
  }
  const { origin, unit } = scale
  for (let i = 0; i < values.length; i++) out[i] = (values[i]! - origin) / unit
  return out
}
