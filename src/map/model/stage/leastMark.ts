import { type PixelPoint, toPixel, type Viewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { Pane } from './stagePanes.ts'
import { longerSide } from './tinyAreas.ts'

/** Radius of the mark in pixels: as small as can be seen, coloured and ringed. */
export const LEAST_RADIUS = 4
/** Pointing this near the middle of a mark is pointing at it. */
const REACH = 9
/**
 * Where a tiny area gets a mark instead of its own outline, in pixels of the stage; null for an area that is large enough
 * at this zoom, or that the other map enlarges.
 */
export function leastMark(shapes: AreaShapes, pane: Pane, viewport: Viewport, areaAt: number): PixelPoint | null {
  const shape = shapes.shapes[areaAt]
  if (!shape || !shapes.tiny.includes(areaAt)) return null
  if (pane.id === 'whole' && shapes.lensMembers.includes(areaAt)) return null
  if (longerSide(shape.box) * viewport.scale >= 2 * LEAST_RADIUS) return null
  const { minX, minY, maxX, maxY } = shape.box
  const middle = toPixel(viewport, { x: (minX + maxX) / 2, y: (minY + maxY) / 2 })
  return { x: middle.x + pane.rect.x, y: middle.y + pane.rect.y }
}

/** The tiny area whose mark is at a point of the stage, or undefined. */
export function markUnder(shapes: AreaShapes, pane: Pane, viewport: Viewport, point: PixelPoint): number | undefined {
  return shapes.tiny.find((areaAt) => {
    const mark = pane.members.includes(areaAt) ? leastMark(shapes, pane, viewport, areaAt) : null
    return mark !== null && Math.hypot(mark.x - point.x, mark.y - point.y) <= REACH
  })
}
