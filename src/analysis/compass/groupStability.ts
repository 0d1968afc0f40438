import { bootstrapStability } from '../../stats/bootstrapStability.ts'
import { cutTree } from '../../stats/cutTree.ts'
import { kmeansConsolidation } from '../../stats/kmeansConsolidation.ts'
import type { RandomSource } from '../../stats/random.ts'
import { wardD2 } from '../../stats/wardD2.ts'
import type { CompassFrame } from './CompassFrame.ts'
import { STABILITY_LIMIT } from './compassConstants.ts'
import type { CompassPlacement } from './placeAreas.ts'

/**
 * Bootstrap stability of the frame's groups, one number per group: a stricter judge than leaving one area out. Bands
 * by Hennig: below 0.6 do not trust, 0.6-0.75 a pattern, from 0.85 very stable. `random` is seeded by the caller, who
 * prints the seed. Null above 200 areas.
 */
export function groupStability(
  frame: CompassFrame,
  placement: CompassPlacement,
  random: RandomSource,
  draws = 200,
): number[] | null {
  const active = placement.placed.filter((area) => area.active)
  if (active.length > STABILITY_LIMIT || active.length === 0) return null
  const groups = frame.centroids.length
  const found = bootstrapStability(
    active.map(({ z }) => z),
    active.map(({ group }) => group),
    (points) => kmeansConsolidation(points, cutTree(wardD2(points), Math.min(groups, points.length))).labels,
    random,
    draws,
  )
  return frame.centroids.map((_, group) => found[group] ?? 0)
}
