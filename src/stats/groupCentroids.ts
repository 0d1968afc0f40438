import { columnMeans } from './columnMeans.ts'
import type { Points } from './Points.ts'

/** The mean point of each group 0..K-1. Throws RangeError when a group between 0 and the largest label is empty. */
export function groupCentroids(points: Points, labels: readonly number[]): number[][] {
  const groups = Math.max(...labels) + 1
  return Array.from({ length: groups }, (_, group) => columnMeans(points.filter((_, row) => labels[row] === group)))
}
