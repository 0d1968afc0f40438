import { columnMeans } from './columnMeans.ts'
import { groupCentroids } from './groupCentroids.ts'
import type { Points } from './Points.ts'
import { squaredDistance } from './squaredDistance.ts'

/**
 * The variance ratio of a grouping (Caliński and Harabasz 1974): sum of squares between groups per degree of freedom
 * over sum of squares within, (B/(K-1)) / (W/(N-K)). Range 0 and up, larger = groups further apart for their width;
 * Infinity when every group is a single spot; 0 when all points are one. Labels 0..K-1; needs 2 <= K < N, RangeError otherwise.
 */
export function calinskiHarabasz(points: Points, labels: readonly number[]): number {
  const centroids = groupCentroids(points, labels)
  const groups = centroids.length
  if (groups < 2 || groups >= points.length) throw new RangeError('calinskiHarabasz needs 2 to N - 1 groups')
  const centre = columnMeans(points)
  let between = 0
  let within = 0
  points.forEach((point, row) => {
    const centroid = centroids[labels[row]!]!
    between += squaredDistance(centroid, centre)
    within += squaredDistance(point, centroid)
  })
  if (between === 0) return 0
  return between / (groups - 1) / (within / (points.length - groups))
}
