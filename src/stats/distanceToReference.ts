import { applyScale } from './applyScale.ts'
import { referenceScale } from './referenceScale.ts'

/**
 * The relative distance of each value to one reference: 0.1 is a tenth above it, -0.1 a tenth below. Holes (NaN) stay
 * holes. Throws as `referenceScale`. Linear time; `out` spares the array.
 */
export function distanceToReference(values: ArrayLike<number>, reference: number, out?: Float64Array): Float64Array {
  return applyScale(values, referenceScale(reference), out)
}
