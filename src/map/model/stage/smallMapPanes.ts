import { fitViewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

/** Shares of the width: the municipality to the left, the town enlarged to the right. */
const WHOLE = 0.285
const LENS_LEFT = 0.385
const TITLE = 26
const EDGE = 3

/** The small two-part map that stands beside another picture: no labels, so the drawings take all the room there is. */
export function smallMapPanes(shapes: AreaShapes, width: number, height: number): Pane[] {
  if (!shapes.box || width <= 0 || height <= 0) return []
  const drawn = shapes.shapes.flatMap((shape, at) => (shape ? [at] : []))
  const edge = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE }
  if (!shapes.lensBox) {
    const rect = { x: 0, y: TITLE, width, height: height - TITLE }
    return [pane('whole', rect, shapes.box, drawn, drawn)]
  }
  const wholeRect = { x: 0, y: 0, width: Math.round(width * WHOLE), height }
  const left = Math.round(width * LENS_LEFT)
  const ratio = (shapes.lensBox.maxY - shapes.lensBox.minY) / (shapes.lensBox.maxX - shapes.lensBox.minX)
  const lensHeight = Math.min(height - TITLE, Math.round((width - left) * ratio) + 2 * EDGE)
  const lensRect = { x: left, y: TITLE, width: width - left, height: lensHeight }
  const outside = drawn.filter((at) => !shapes.lensMembers.includes(at))
  return [
    pane('whole', wholeRect, shapes.box, drawn, outside),
    pane('lens', lensRect, shapes.lensBox, shapes.lensMembers, shapes.lensMembers),
  ]

  function pane(
    id: Pane['id'],
    rect: PixelRect,
    box: NonNullable<AreaShapes['box']>,
    members: readonly number[],
    labelled: readonly number[],
  ): Pane {
    return { id, rect, viewport: fitViewport(box, rect.width, rect.height, edge), members, labelled, gutter: null }
  }
}
