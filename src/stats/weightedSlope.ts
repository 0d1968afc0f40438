import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'
import { requireWeights } from './requireWeights.ts'

export interface WeightedSlope {
  readonly slope: number
  readonly intercept: number
  /** Sum over the points of weight times squared distance from the weighted mean of x. */
  readonly spread: number
  /** Weighted mean of x. */
  readonly centre: number
}

/**
 * The straight line through weighted points that makes the weighted sum of squared vertical distances least. With
 * weights 1 / variance the variance of the slope is 1 / `spread`. Unit of y per unit of x.
 *
 * Throws RangeError on fewer than two points, lengths that differ, bad weights or x that are all equal; TypeError on a
 * value that is not finite. Linear time.
 */
export function weightedSlope(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weights: ArrayLike<number>,
  caller = 'weightedSlope',
): WeightedSlope {
  requireFinite(caller, x, 2, 'point')
  requireFinite(caller, y, 2, 'point')
  if (x.length !== y.length) throw new RangeError(`${caller} needs pairs, got ${x.length} and ${y.length} values`)
  const total = requireWeights(caller, weights, x.length)
  let centre = 0
  let yCentre = 0
  for (let i = 0; i < x.length; i++) {
    centre += (weights[i]! * x[i]!) / total
    yCentre += (weights[i]! * y[i]!) / total
  }
  let spread = 0
  let product = 0
  for (let i = 0; i < x.length; i++) {
    const distance = x[i]! - centre
    spread += weights[i]! * distance * distance
    product += weights[i]! * distance * (y[i]! - yCentre)
  }
  if (!(spread > 0)) throw new RangeError(`${caller} needs points at different x`)
  const slope = product / spread
  const intercept = yCentre - slope * centre
  requireComputable(caller, slope, intercept, spread)
  return { slope, intercept, spread, centre }
}
