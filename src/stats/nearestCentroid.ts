import type { Points } from './Points.ts'
import { squaredDistance } from './squaredDistance.ts'

export interface NearestCentroid {
  readonly nearest: number
  /** -1 when there is only one centroid. */
  readonly second: number
  readonly distance: number
  /** Infinity when there is only one centroid. */
  readonly secondDistance: number
}

/** The nearest and second nearest centroid of a point by straight-line distance; the first wins a tie. */
export function nearestCentroid(point: ArrayLike<number>, centroids: Points): NearestCentroid {
  let nearest = -1
  let second = -1
  let least = Number.POSITIVE_INFINITY
  let next = Number.POSITIVE_INFINITY
  centroids.forEach((centroid, index) => {
    const squared = squaredDistance(point, centroid)
    if (squared < least) {
      second = nearest
      next = least
      nearest = index
      least = squared
    } else if (squared < next) {
      second = index
      next = squared
    }
  })
  return { nearest, second, distance: Math.sqrt(least), secondDistance: Math.sqrt(next) }
}
