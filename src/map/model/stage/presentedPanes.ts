import { fitViewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { Pane } from './stagePanes.ts'

/** Shares of the stage as drawn on a slide of 1024 x 768 pixels. */
const WHOLE_SHARE = 0.27
const LENS_GROUND = 0.1
/** Under the municipality stands how many names found no room. */
const NOTE = 20

/**
 * The maps of a slide: nothing but the pictures, the municipality to the left and the town over all the rest, with free
 * ground around the town for the names that are led there.
 */
export function presentedPanes(shapes: AreaShapes, width: number, height: number): Pane[] {
  const drawn = shapes.shapes.flatMap((shape, i) => (shape ? [i] : []))
  if (!shapes.box) return []
  const rect = (x: number, to: number) => ({ x, y: 0, width: to - x, height })
  if (!shapes.lensBox) {
    const all = rect(0, width)
    const padding = { top: 30, right: 90, bottom: 20, left: 90 }
    const viewport = fitViewport(shapes.box, width, height, padding)
    return [{ id: 'whole', rect: all, viewport, members: drawn, labelled: drawn, gutter: null }]
  }
  const left = Math.round(width * WHOLE_SHARE)
  const whole = rect(0, left)
  const lens = rect(left, width)
  const ground = Math.round(width * LENS_GROUND)
  return [
    {
      id: 'whole',
      rect: whole,
      viewport: fitViewport(shapes.box, whole.width, height, { top: 8, right: 4, bottom: NOTE, left: 4 }),
      members: drawn,
      labelled: drawn.filter((at) => !shapes.lensMembers.includes(at)),
      gutter: null,
    },
    {
      id: 'lens',
      rect: lens,
      viewport: fitViewport(shapes.lensBox, lens.width, height, { top: 42, right: 8, bottom: 10, left: ground }),
      members: shapes.lensMembers,
      labelled: shapes.lensMembers,
      gutter: null,
    },
  ]
}
