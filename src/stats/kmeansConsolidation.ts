import { groupCentroids } from './groupCentroids.ts'
import { nearestCentroid } from './nearestCentroid.ts'
import type { Points } from './Points.ts'

export interface Consolidation {
  readonly labels: number[]
  readonly centroids: number[][]
}

/**
 * Moves points between given groups until each lies in the group with the nearest centre: Lloyd's k-means started
 * from the groups' own centres (Husson, Josse and Pagès 2010 call it consolidation of a hierarchical clustering).
 * R: `kmeans(x, centers, algorithm = "Lloyd")`. No random start, so same input, same answer.
 *
 * `labels` 0..K-1. A round that would empty a group is not made, and at most 100 rounds are. Time: N·K·p per round.
 */
export function kmeansConsolidation(points: Points, labels: readonly number[]): Consolidation {
  let current = [...labels]
  let centroids = groupCentroids(points, current)
  for (let round = 0; round < 100; round++) {
    const next = points.map((point) => nearestCentroid(point, centroids).nearest)
    if (new Set(next).size < centroids.length || next.every((label, row) => label === current[row])) break
    current = next
    centroids = groupCentroids(points, current)
  }
  return { labels: current, centroids }
}
