import { mean } from './mean.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { requireFinite } from './requireFinite.ts'
import { studentQuantile } from './studentQuantile.ts'

export interface LinearFit {
  readonly slope: number
  readonly intercept: number
  /** Standard deviation of the points around the line, divisor n - 2. */
  readonly residualDeviation: number
  readonly n: number
  /** Half the width of the confidence band of the line itself (not of new points) at `x`. */
  readonly reachAt: (x: number) => number
}

/**
 * The straight line with the least sum of squared vertical distances, and the band that holds the line at one x at a time
 * with the given confidence: t(n - 2) times s times the root of 1 / n + (x - mean)² / sum of (xi - mean)². The same as R's
 * predict(lm(y ~ x), interval = "confidence").
 *
 * Slope in the unit of y per unit of x. Throws RangeError on fewer than three points, lengths that differ, x that are all
 * equal or a confidence outside 0-1; TypeError on a value that is not finite. Linear time.
 */
export function linearFit(x: ArrayLike<number>, y: ArrayLike<number>, confidence = 0.95): LinearFit {
  requireFinite('linearFit', x, 3, 'point')
  requireFinite('linearFit', y, 3, 'point')
  requireConfidence('linearFit', confidence)
  if (x.length !== y.length) throw new RangeError(`linearFit needs pairs, got ${x.length} and ${y.length} values`)
  const n = x.length
  const [xMean, yMean] = [mean(x), mean(y)]
  let [spread, product] = [0, 0]
  for (let i = 0; i < n; i++) {
    spread += (x[i]! - xMean) ** 2
    product += (x[i]! - xMean) * (y[i]! - yMean)
  }
  if (!(spread > 0)) throw new RangeError('linearFit needs points at different x')
  const slope = product / spread
  const intercept = yMean - slope * xMean
  let residuals = 0
  for (let i = 0; i < n; i++) residuals += (y[i]! - intercept - slope * x[i]!) ** 2
  const residualDeviation = requireComputable('linearFit', Math.sqrt(residuals / (n - 2)), slope, intercept, spread)
  const quantile = studentQuantile((1 + confidence) / 2, n - 2)
  const reachAt = (at: number): number => quantile * residualDeviation * Math.sqrt(1 / n + (at - xMean) ** 2 / spread)
  return { slope, intercept, residualDeviation, n, reachAt }
}
