import type { MergeStep } from './MergeStep.ts'

/**
 * Cuts a hierarchical clustering into `groups` groups by undoing its last merges. Returns one label per point,
 * 0..groups-1, numbered in the order in which the groups are first met among the points (R's `cutree` minus one).
 * Throws RangeError when `groups` is not a whole number from 1 to the number of points.
 */
export function cutTree(steps: readonly MergeStep[], groups: number): number[] {
  const count = steps.length + 1
  if (!Number.isInteger(groups) || groups < 1 || groups > count) {
    throw new RangeError(`cutTree needs 1 to ${count} groups, got ${groups}`)
  }
  const owner = Array.from({ length: 2 * count }, (_, cluster) => cluster)
  steps.slice(0, count - groups).forEach((step, index) => {
    owner[step.a] = count + index
    owner[step.b] = count + index
  })
  const labelOf = new Map<number, number>()
  return Array.from({ length: count }, (_, point) => {
    let root = point
    while (owner[root] !== root) root = owner[root]!
    const label = labelOf.get(root) ?? labelOf.size
    labelOf.set(root, label)
    return label
  })
}
