import { jaccardIndex } from './jaccardIndex.ts'
import type { Points } from './Points.ts'

/**
 * How well groups survive when one point is left out, for every point in turn: per group the mean, over the points
 * left out, of the largest Jaccard index between the group without that point and a group of the new grouping. 0-1,
 * 1 = never changed. Deterministic, and milder than the bootstrap (Hennig 2007).
 *
 * `groupings`: one or more groupings of the same points, labels 0..K-1 each; `regroup` makes the matching groupings of
 * the points that are left. Several at once, because they often share the costly part. RangeError with fewer than two points. Time: N
 * regroupings.
 */
export function leaveOneOutStability(
  points: Points,
  groupings: readonly (readonly number[])[],
  regroup: (points: Points) => readonly (readonly number[])[],
): number[][] {
  if (points.length < 2) throw new RangeError('leaveOneOutStability needs at least two points')
  const sums = groupings.map((labels) => new Array<number>(Math.max(...labels) + 1).fill(0))
  const counts = sums.map((row) => row.map(() => 0))
  points.forEach((_, left) => {
    const again = regroup(points.filter((_, row) => row !== left))
    groupings.forEach((labels, at) => {
      const kept = labels.filter((_, row) => row !== left)
      bestOverlaps(kept, again[at]!, sums[at]!.length).forEach((overlap, group) => {
        if (overlap === null) return
        sums[at]![group]! += overlap
        counts[at]![group]! += 1
      })
    })
  })
  return sums.map((row, at) => row.map((sum, group) => sum / counts[at]![group]!))
}

/** Per group of the first labels the largest Jaccard index with a group of the second; null for an empty group. */
export function bestOverlaps(labels: readonly number[], other: readonly number[], groups: number): (number | null)[] {
  const others = membersByLabel(other)
  const own = membersByLabel(labels)
  return Array.from({ length: groups }, (_, group) => {
    const members = own.get(group)
    return members ? Math.max(...[...others.values()].map((set) => jaccardIndex(members, set))) : null
  })
}

function membersByLabel(labels: readonly number[]): Map<number, Set<number>> {
  const sets = new Map<number, Set<number>>()
  labels.forEach((label, row) => {
    const set = sets.get(label) ?? new Set()
    sets.set(label, set.add(row))
  })
  return sets
}
