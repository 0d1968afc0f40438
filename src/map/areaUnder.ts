import { fromPixel, type PixelPoint, type Viewport } from '../geo/viewport.ts'
import { shapeContains } from '../geo/worldShape.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { markUnder } from './model/stage/leastMark.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'

/**
 * The area at a point of the stage, -1 for none. Asked of the shapes themselves, so the answer is the same with and
 * without the engine; boxes first, so that thousands of areas cost microseconds. The lens lies on top.
 */
export function areaUnder(
  point: PixelPoint,
  panes: readonly Pane[],
  viewports: ReadonlyMap<PaneId, Viewport>,
  shapes: AreaShapes,
): number {
  for (const pane of [...panes].reverse()) {
    const x = point.x - pane.rect.x
    const y = point.y - pane.rect.y
    if (x < 0 || y < 0 || x > pane.rect.width || y > pane.rect.height) continue
    const viewport = viewports.get(pane.id)!
    const world = fromPixel(viewport, { x, y })
    const marked = markUnder(shapes, pane, viewport, point)
    if (marked !== undefined) return marked
    const found = pane.members.find((at) => shapeContains(shapes.shapes[at]!, world.x, world.y))
    if (found !== undefined) return found
  }
  return -1
}
