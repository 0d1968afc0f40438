import { mean } from './mean.ts'
import { requireComputable } from './requireComputable.ts'

/** Each value's distance from the mean of all, in their unit. Throws as `mean`. Linear time. */
export function deviations(values: ArrayLike<number>): Float64Array {
  const centre = mean(values)
  return Float64Array.from(values, (value) => requireComputable('deviations', value - centre))
}
