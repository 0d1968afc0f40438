import { agnes, type Cluster } from 'ml-hclust'
import type { MergeStep } from './MergeStep.ts'
import { mergeSteps, type PointMerge } from './mergeSteps.ts'
import type { Points } from './Points.ts'
import { wardChain } from './wardChain.ts'

/** The library's search grows with N³: 0.4 s at 600 points, 4 s at 1 200. Above this the chain takes over. */
const LIBRARY_LIMIT = 600

/**
 * Ward's hierarchical clustering on straight-line distances (Ward 1963; Murtagh and Legendre 2014): again and again
 * merge the two clusters whose union adds least to the sum of squares within clusters. Same heights as R's
 * `hclust(dist(x), "ward.D2")` and SciPy's `linkage(x, "ward")`.
 *
 * Returns N - 1 steps in order of height; heights have the unit of the coordinates. `weights`: positive weight per
 * point (R's `members`), default 1. When distances tie, the order of merging is arbitrary though always the same.
 * Throws RangeError on an empty list.
 */
export function wardD2(points: Points, weights?: ArrayLike<number>): MergeStep[] {
  if (points.length === 0) throw new RangeError('wardD2 needs at least one point')
  if (points.length > LIBRARY_LIMIT || points.length < 2 || weights) return wardChain(points, weights)
  const tree = agnes(
    points.map((point) => Array.from(point)),
    { method: 'ward2' },
  )
  const merges: PointMerge[] = []
  firstPoint(tree, merges)
  return mergeSteps(points.length, merges)
}

/** Walks the tree, notes every merge below the cluster, and returns a point that lies in it. */
function firstPoint(cluster: Cluster, merges: PointMerge[]): number {
  if (cluster.isLeaf) return cluster.index
  const [pointA, pointB] = cluster.children.map((child) => firstPoint(child, merges)) as [number, number]
  merges.push({ pointA, pointB, height: cluster.height })
  return pointA
}
