import { binaryScale } from './binaryScale.ts'
import { mean } from './mean.ts'
import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'

/**
 * The typical distance from the mean: the root of the sum of squared distances divided by n - 1 (`sample`, default) or
 * by n (`population`, which the compass uses). Two passes, so that large values close together keep their digits.
 *
 * Unit of the values, 0 or more. Throws RangeError on fewer than two values (`sample`) or one (`population`), TypeError
 * on a value that is not finite. Linear time.
 */
export function standardDeviation(values: ArrayLike<number>, divisor: 'sample' | 'population' = 'sample'): number {
  const lost = divisor === 'sample' ? 1 : 0
  requireFinite('standardDeviation', values, 1 + lost)
  const scale = binaryScale(values)
  const centre = mean(values) / scale
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i]! / scale - centre) ** 2
  return requireComputable('standardDeviation', scale * Math.sqrt(sum / (values.length - lost)))
}
