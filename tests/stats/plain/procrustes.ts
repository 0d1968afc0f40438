import { Matrix, SingularValueDecomposition } from 'ml-matrix'
import { columnMeans } from '../../../src/stats/columnMeans.ts'
import type { Points } from '../../../src/stats/Points.ts'

export interface ProcrustesFit {
  /** m², 0-1: the share of the target's spread that the fitted shape misses; 0 = the same shape. */
  readonly squaredDifference: number
  /** Columns turn the centred points onto the centred target: fitted = points × rotation. */
  readonly rotation: number[][]
  /** How much the turned points are stretched to meet the target. */
  readonly scale: number
  /** The points moved, turned and stretched onto the target, in the target's unit. */
  readonly fitted: number[][]
}

/**
 * Lays one configuration over another by moving, turning (reflections allowed) and scaling so that the sum of squared
 * distances between matching points is least (Gower 1975; `vegan::procrustes` with symmetric = TRUE for m²).
 *
 * Rows match by index. Throws RangeError when the shapes differ or a configuration is a single spot.
 */
export function procrustes(points: Points, target: Points): ProcrustesFit {
  if (points.length !== target.length || points[0]?.length !== target[0]?.length) {
    throw new RangeError('procrustes needs two configurations of one shape')
  }
  const targetCentre = columnMeans(target)
  const moved = centred(points, columnMeans(points))
  const aim = centred(target, targetCentre)
  const spread = moved.dot(moved)
  const aimSpread = aim.dot(aim)
  if (spread === 0 || aimSpread === 0) throw new RangeError('procrustes needs points that are not all in one spot')
  const decomposition = new SingularValueDecomposition(moved.transpose().mmul(aim))
  const trace = decomposition.diagonal.reduce((sum, value) => sum + value, 0)
  const rotation = decomposition.leftSingularVectors.mmul(decomposition.rightSingularVectors.transpose())
  const scale = trace / spread
  const fitted = moved.mmul(rotation).mul(scale).addRowVector(targetCentre)
  return {
    squaredDifference: Math.max(0, 1 - trace ** 2 / (spread * aimSpread)),
    rotation: rotation.to2DArray(),
    scale,
    fitted: fitted.to2DArray(),
  }
}

function centred(points: Points, centre: number[]): Matrix {
  return new Matrix(points.map((point) => Array.from(point))).subRowVector(centre)
}
