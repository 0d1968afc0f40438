import { toPixel } from '../../../geo/viewport.ts'
import { shapeContains } from '../../../geo/worldShape.ts'
import type { MeasurePoint } from '../measurePoints.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { Pane } from './stagePanes.ts'

/** A place of a measure on one of the maps, stage pixels. */
export interface PointOnPane {
  readonly point: MeasurePoint
  readonly x: number
  readonly y: number
}

/** Places of measures that the map of a pane draws: those in the town on the enlarged map, the others on the whole one. */
export function pointsOnPane(
  { id, rect, viewport }: Pane,
  { shapes, lensMembers }: AreaShapes,
  points: readonly MeasurePoint[],
): PointOnPane[] {
  return points.flatMap((point) => {
    const isInLens = lensMembers.some((at) => shapeContains(shapes[at]!, point.at.x, point.at.y))
    if (isInLens !== (id === 'lens')) return []
    const { x, y } = toPixel(viewport, point.at)
    return [{ point, x: x + rect.x, y: y + rect.y }]
  })
}
