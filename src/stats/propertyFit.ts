import { columnMeans } from './columnMeans.ts'
import type { Points } from './Points.ts'

export interface PropertyFit {
  /** Unit vector towards which the property grows fastest; 0, 0 when it does not vary along the plane. */
  readonly direction: readonly [number, number]
  /** Share of the property's variation that the plane accounts for, 0-1. */
  readonly r2: number
}

/**
 * Fits a property on a two-dimensional picture by least squares, b = (TᵀT)⁻¹Tᵀz with both centred: the direction in
 * which the property grows, and how much of it the picture shows (`vegan::envfit`; property fitting, Carroll 1972).
 * Needs points that are not all on one line, RangeError otherwise. A constant property has r2 0.
 */
export function propertyFit(points: Points, values: ArrayLike<number>): PropertyFit {
  const [centreX, centreY] = columnMeans(points) as [number, number]
  const [centreValue] = columnMeans(points.map((_, row) => [values[row]!])) as [number]
  let [xx, xy, yy, xv, yv, vv] = [0, 0, 0, 0, 0, 0]
  points.forEach((point, row) => {
    const [x, y, v] = [point[0]! - centreX, point[1]! - centreY, values[row]! - centreValue]
    xx += x * x
    xy += x * y
    yy += y * y
    xv += x * v
    yv += y * v
    vv += v * v
  })
  const determinant = xx * yy - xy * xy
  if (!(determinant > 1e-12 * xx * yy)) throw new RangeError('propertyFit needs points that span a plane')
  const slopeX = (yy * xv - xy * yv) / determinant
  const slopeY = (xx * yv - xy * xv) / determinant
  const length = Math.hypot(slopeX, slopeY)
  if (vv === 0 || length === 0) return { direction: [0, 0], r2: 0 }
  return { direction: [slopeX / length, slopeY / length], r2: (slopeX * xv + slopeY * yv) / vv }
}
