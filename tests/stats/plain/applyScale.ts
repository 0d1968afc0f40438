import type { LinearScale } from '../../../src/stats/LinearScale.ts'
import { requireComputable } from '../../../src/stats/requireComputable.ts'

/**
 * Scores on a linear scale: (value - origin) / unit, into `out` (a new array if none is given; may be `values` itself).
 *
 * NaN marks a hole, since a typed array cannot hold a reason; holes stay holes. Throws RangeError when `out` has another
 * length or a score overflows. Linear time, nothing allocated when `out` is given.
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
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    out[i] = Number.isNaN(value) ? value : requireComputable('applyScale', (value - origin) / unit)
  }
  return out
}
