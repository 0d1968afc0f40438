import { memo } from '../../../domain/memo.ts'
import { fromPixel, type PixelPoint, toPixel } from '../../../geo/viewport.ts'
import { shapeContains, type WorldShape } from '../../../geo/worldShape.ts'
import { anchorOf } from './labelRooms.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

/** Where in the box of an area a leader may end, besides the point with most room; this far from its border. */
const ANCHOR_GRID = [0.2, 0.35, 0.5, 0.65, 0.8]
const INSIDE = 4

/**
 * Where a leader to an area may end, best first: beside its value where that stands in it, then where there is most room. A
 * leader to a point beyond the edge of the map would point at something else. Pixels of the stage.
 */
export function leaderAnchors(pane: Pane, shape: WorldShape, value: PixelRect | null): PixelPoint[] {
  const anchors = [...(value ? besideValue(pane, shape, value) : []), ...anchorsOnStage(pane, shape)]
  return anchors.filter((anchor) => isPointIn(anchor, pane.rect))
}

function isPointIn({ x, y }: PixelPoint, rect: PixelRect): boolean {
  return x >= rect.x && y >= rect.y && x <= rect.x + rect.width && y <= rect.y + rect.height
}

/** The corner of the box of an area, in pixels of the stage. */
export function cornerOnStage(pane: Pane, shape: WorldShape): PixelPoint {
  const corner = toPixel(pane.viewport, { x: shape.box.minX, y: shape.box.minY })
  return { x: corner.x + pane.rect.x, y: corner.y + pane.rect.y }
}

/** Whether the middle of an area lies in the window. */
export function isInView(pane: Pane, shape: WorldShape): boolean {
  const corner = cornerOnStage(pane, shape)
  const { x, y } = anchorOf(shape, pane.viewport.scale)
  return isPointIn({ x: corner.x + x, y: corner.y + y }, pane.rect)
}

function anchorsOnStage(pane: Pane, shape: WorldShape): PixelPoint[] {
  const corner = cornerOnStage(pane, shape)
  return anchorsIn(shape, pane.viewport.scale).map(({ x, y }) => ({ x: corner.x + x, y: corner.y + y }))
}

/**
 * Where a leader may end, in pixels from the corner of the shape's box: the point with most room around it, then others
 * well inside, those near it first. A new figure does not change it.
 */
const anchorsIn = memo((shape: WorldShape, scale: number): readonly PixelPoint[] => {
  const { box } = shape
  const best = anchorOf(shape, scale)
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
  const isInside = (x: number, y: number) => shapeContains(shape, box.minX + x / scale, box.minY + y / scale)
  const others = ANCHOR_GRID.flatMap((down) =>
    ANCHOR_GRID.map((across) => ({ x: across * width * scale, y: down * height * scale })),
  ).filter(({ x, y }) =>
    [x - INSIDE, x + INSIDE].every((left) => [y - INSIDE, y + INSIDE].every((top) => isInside(left, top))),
  )
  const distance = (point: PixelPoint): number => Math.hypot(point.x - best.x, point.y - best.y)
  return [best, ...others.sort((a, b) => distance(a) - distance(b))]
})

function liesIn(pane: Pane, shape: WorldShape, point: PixelPoint): boolean {
  const world = fromPixel(pane.viewport, { x: point.x - pane.rect.x, y: point.y - pane.rect.y })
  return shapeContains(shape, world.x, world.y)
}

/** Beside the value, above its right end first, where the dot of a leader touches no digit: those in the area. */
function besideValue(pane: Pane, shape: WorldShape, { x, y, width, height }: PixelRect): PixelPoint[] {
  const [above, below, middle] = [y - 5, y + height + 5, y + height / 2]
  return [
    { x: x + width - 3, y: above },
    { x: x + 3, y: above },
    { x: x + width + 5, y: middle },
    { x: x - 5, y: middle },
    { x: x + width - 3, y: below },
    { x: x + 3, y: below },
  ].filter((spot) => liesIn(pane, shape, spot))
}
