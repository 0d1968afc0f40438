import { scaledToOne } from './binaryScale.ts'
import type { Correlation } from './Correlation.ts'
import { mean } from './mean.ts'
import { normalQuantile } from './normalQuantile.ts'
import { requireConfidence } from './requireConfidence.ts'
import { requireFinite } from './requireFinite.ts'
import { studentTail } from './studentTail.ts'

/**
 * Product-moment correlation with its interval by Fisher's z: the inverse hyperbolic tangent of the coefficient, plus
 * and minus z times the root of `variance(r)` / (n - 3), turned back. The p value is that of Student's t with n - 2
 * degrees of freedom. The shared part of `pearson` and `spearman`; `caller` begins the sentence of an error.
 *
 * Throws RangeError on fewer than three pairs, lengths that differ, a column without variation or a confidence outside
 * 0-1; TypeError on a value that is not finite.
 */
export function correlationOf(
  caller: string,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  confidence: number,
  variance: (coefficient: number) => number,
): Correlation {
  requireFinite(caller, x, 3, 'pair')
  requireFinite(caller, y, 3, 'pair')
  requireConfidence(caller, confidence)
  if (x.length !== y.length) throw new RangeError(`${caller} needs pairs, got ${x.length} and ${y.length} values`)
  const n = x.length
  // The coefficient has no unit: figures near 1 give the same one, and squares that neither overflow nor vanish.
  const [xs, ys] = [scaledToOne(x), scaledToOne(y)]
  const xMean = mean(xs)
  const yMean = mean(ys)
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    const dx = xs[i]! - xMean
    const dy = ys[i]! - yMean
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  if (!(xx > 0 && yy > 0)) throw new RangeError(`${caller} needs values that differ`)
  const coefficient = Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)))
  const t = coefficient * Math.sqrt((n - 2) / (1 - coefficient * coefficient))
  const probability = studentTail(t, n - 2)
  if (n < 4) return { coefficient, interval: null, probability, n }
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance(coefficient) / (n - 3))
  const centre = Math.atanh(coefficient)
  const interval = { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach) }
  return { coefficient, interval, probability, n }
}
