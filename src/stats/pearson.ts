import type { Correlation } from './Correlation.ts'
import { correlationOf } from './correlationOf.ts'

/**
 * How closely two columns follow a straight line: the sum of products of distances from the means, divided by the root
 * of the product of their sums of squares. 1 for a rising line, -1 for a falling one. With its interval by Fisher's z
 * (variance 1 / (n - 3)) and two-sided p; the same as R's cor.test. Throws as `correlationOf`. Linear time.
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>, confidence = 0.95): Correlation {
  return correlationOf('pearson', x, y, confidence, () => 1)
}
