import { bestOverlaps } from './leaveOneOutStability.ts'
import type { Points } from './Points.ts'
import type { RandomSource } from './random.ts'

/**
 * How well groups survive when points are drawn anew with replacement (Hennig 2007; `fpc::clusterboot`): per group the
 * mean, over the draws, of the largest Jaccard index between the group's drawn points and a group of the new grouping.
 * A point drawn twice counts once; a group of which nothing was drawn counts 0.
 *
 * Below 0.6 the group should not be trusted, 0.6-0.75 it points at something, from 0.85 it is very stable. Labels
 * 0..K-1; `regroup` groups a subset in the same way. RangeError without points. Time: `draws` regroupings.
 */
export function bootstrapStability(
  points: Points,
  labels: readonly number[],
  regroup: (points: Points) => readonly number[],
  random: RandomSource,
  draws = 200,
): number[] {
  if (points.length === 0) throw new RangeError('bootstrapStability needs at least one point')
  const sums = new Array<number>(Math.max(...labels) + 1).fill(0)
  for (let draw = 0; draw < draws; draw++) {
    const drawn = new Set<number>()
    for (let i = 0; i < points.length; i++) drawn.add(Math.floor(random() * points.length))
    const rows = [...drawn].sort((a, b) => a - b)
    const again = regroup(rows.map((row) => points[row]!))
    const kept = rows.map((row) => labels[row]!)
    bestOverlaps(kept, again, sums.length).forEach((overlap, group) => {
      sums[group]! += overlap ?? 0
    })
  }
  return sums.map((sum) => sum / draws)
}
