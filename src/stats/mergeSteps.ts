import type { MergeStep } from './MergeStep.ts'

/** A merge told by one point of each side, in any order of height. */
export interface PointMerge {
  readonly pointA: number
  readonly pointB: number
  readonly height: number
}

/**
 * Orders merges by height and numbers the clusters they make. Equal heights keep the order in which they were found.
 * Working from points rather than cluster numbers keeps the tree whole when rounding puts a parent a hair below its
 * child. Needs exactly `count` - 1 merges that join everything; throws RangeError otherwise.
 */
export function mergeSteps(count: number, merges: readonly PointMerge[]): MergeStep[] {
  if (merges.length !== Math.max(0, count - 1)) throw new RangeError('mergeSteps needs one merge less than points')
  const parent = Int32Array.from({ length: 2 * count }, (_, index) => index)
  const sizes = new Int32Array(2 * count).fill(1)
  const rootOf = (start: number) => {
    let node = start
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]!]!
      node = parent[node]!
    }
    return node
  }
  return [...merges]
    .sort((x, y) => x.height - y.height)
    .map(({ pointA, pointB, height }, step) => {
      const [rootA, rootB] = [rootOf(pointA), rootOf(pointB)]
      if (rootA === rootB) throw new RangeError('mergeSteps was given a merge of a cluster with itself')
      const made = count + step
      parent[rootA] = made
      parent[rootB] = made
      const size = sizes[rootA]! + sizes[rootB]!
      sizes[made] = size
      return { a: Math.min(rootA, rootB), b: Math.max(rootA, rootB), height, size }
    })
}
