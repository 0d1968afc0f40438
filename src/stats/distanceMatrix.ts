import type { Points } from './Points.ts'
import { squaredDistance } from './squaredDistance.ts'

/**
 * Straight-line distances between all pairs of points, as full symmetric rows with zeros on the diagonal.
 * Unit of the coordinates. Cost: N² numbers of memory, 8 MB for a thousand points, so callers set a limit.
 */
export function distanceMatrix(points: Points): Float64Array[] {
  const rows = points.map(() => new Float64Array(points.length))
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < i; j++) rows[i]![j] = rows[j]![i] = Math.sqrt(squaredDistance(points[i]!, points[j]!))
  }
  return rows
}
