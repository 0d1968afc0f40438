import { convexHull, outerTangents } from '../../../geo/convexHull.ts'
import type { PixelPoint, Viewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import { anchorOf } from './labelRooms.ts'
import { LEAST_RADIUS, leastMark } from './leastMark.ts'
import { fromLatitude, niceLength } from './scaleBar.ts'
import { circlePath, pathData, ringPoints, stageRings } from './shapePath.ts'
import type { Pane } from './stagePanes.ts'

export interface ScaleBar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly km: number
}

/** Path of one area in a pane, stage pixels; a circle of least size for a tiny one; empty when the area has no shape. */
export function areaPath(shapes: AreaShapes, pane: Pane, viewport: Viewport, areaAt: number): string {
  const shape = shapes.shapes[areaAt]
  const mark = leastMark(shapes, pane, viewport, areaAt)
  if (mark) return circlePath(mark, LEAST_RADIUS)
  return shape ? pathData(stageRings(shape.rings, viewport, pane.rect)) : ''
}

/** Outline of everything a pane draws. */
export function paneOutline(shapes: AreaShapes, pane: Pane, viewport: Viewport): string {
  return pathData(stageRings(pane.id === 'lens' ? shapes.lensOutline : shapes.outline, viewport, pane.rect))
}

/** Outline of the town on the map of the whole municipality. */
export function lensOutlineOn(shapes: AreaShapes, pane: Pane, viewport: Viewport): string {
  return pathData(stageRings(shapes.lensOutline, viewport, pane.rect))
}

/** The two dotted lines that tie the enlarged town to its place: common outer tangents of the two convex hulls. */
export function lensConnectors(
  shapes: AreaShapes,
  whole: { pane: Pane; viewport: Viewport },
  lens: { pane: Pane; viewport: Viewport },
): [PixelPoint, PixelPoint][] {
  const small = convexHull(ringPoints(stageRings(shapes.lensOutline, whole.viewport, whole.pane.rect)))
  const large = convexHull(ringPoints(stageRings(shapes.lensOutline, lens.viewport, lens.pane.rect)))
  return outerTangents(small, large)
}

/** Where the symbol of an area stands: the point with most room around it. */
export function symbolPoint(shapes: AreaShapes, pane: Pane, viewport: Viewport, areaAt: number): PixelPoint | null {
  const shape = shapes.shapes[areaAt]
  if (!shape) return null
  const anchor = anchorOf(shape, viewport.scale)
  return {
    x: (shape.box.minX - viewport.center.x) * viewport.scale + viewport.width / 2 + pane.rect.x + anchor.x,
    y: (shape.box.minY - viewport.center.y) * viewport.scale + viewport.height / 2 + pane.rect.y + anchor.y,
  }
}

/** A scale bar of a round length, between `shortest` and about two and a half times that, in pixels. */
export function scaleBar(viewport: Viewport, x: number, y: number, shortest: number): ScaleBar {
  const pixelsPerKm = viewport.scale / fromLatitude(viewport.center)
  const km = niceLength(shortest / pixelsPerKm)
  return { x, y, width: km * pixelsPerKm, km }
}
