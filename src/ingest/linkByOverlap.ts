import type { Area } from '../domain/Area.ts'
import type { Measure, MeasureArea } from '../domain/Measure.ts'
import { groundAround } from '../geo/groundAround.ts'
import { overlayAreas } from '../geo/overlayAreas.ts'

export interface OverlapLinks {
  readonly links: readonly MeasureArea[]
  /** Areas whose part in it could not be worked out. */
  readonly failures: readonly string[]
  /** Whether the measure has ground to lay over the areas at all. */
  readonly hasGround: boolean
}

/**
 * The areas that the ground of a measure covers, as links that serve: its polygon, else the circle of its point and
 * radius. `share` is the share of the area's ground, which stands for the share of its target group: approximate, since
 * nobody knows where in the area they live. Without polygon or radius there is no ground and no link.
 */
export function linkByOverlap(measure: Measure, areas: readonly Area[]): OverlapLinks {
  const { id: measureId, polygon, point, radiusM } = measure
  const ground = polygon ?? (point && radiusM ? groundAround(point, radiusM) : null)
  if (!ground) return { links: [], failures: [], hasGround: false }
  const { overlaps, failures } = overlayAreas(ground, areas)
  const links = overlaps.map(
    ({ id, share }): MeasureArea => ({
      measureId,
      areaId: id,
      groupId: null,
      role: 'serves',
      share,
      measureShare: null,
      basis: 'rule',
      overlap: true,
    }),
  )
  return { links, failures, hasGround: true }
}
