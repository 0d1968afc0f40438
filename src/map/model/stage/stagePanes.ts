import { fitViewport, type Padding, type Viewport, type WorldBox } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'

export interface PixelRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PaneId = 'whole' | 'lens'

/** One map on the stage: where it lies, which areas it draws and names, and the window it opens with. */
export interface Pane {
  readonly id: PaneId
  readonly rect: PixelRect
  readonly viewport: Viewport
  /** Positions of the areas drawn here. */
  readonly members: readonly number[]
  /** Positions of the areas named here; the lens names its own. */
  readonly labelled: readonly number[]
  /** Right edge of the column of labels left of the map, in stage pixels; null where labels go anywhere outside. */
  readonly gutter: number | null
}

export interface StagePanes {
  readonly whole: Pane | null
  readonly lens: Pane | null
  /** Where the sentence and the legend stand. */
  readonly footer: PixelRect
}

/** Shares of the stage as drawn on 1092 x 668 pixels. */
const WHOLE_SHARE = 0.405
const LENS_LEFT_SHARE = 0.447
const FOOTER_HEIGHT = 178
/** A narrower footer needs a line more. */
const SPANNING_FOOTER = 214
const GUTTER_SHARE = 0.106
const LENS_TOP = 36
const EDGE = 32
/** Below this width the footer takes the whole foot, as when two maps stand side by side. */
export const SPANNING_BELOW = 690

/**
 * The composition of the default map on a wide stage: the municipality at full height to the left with a gutter for its
 * labels, the town enlarged to the right above the sentence and the legend. Without a lens the municipality takes the
 * whole width above the footer. `footerNeeds`: height of what really stands in the footer, once it is known.
 */
export function widePanes(shapes: AreaShapes, width: number, height: number, footerNeeds = 0): StagePanes {
  const footerHeight = Math.max(width < SPANNING_BELOW ? SPANNING_FOOTER : FOOTER_HEIGHT, footerNeeds)
  const drawn = shapes.shapes.flatMap((shape, i) => (shape ? [i] : []))
  if (!shapes.box)
    return { whole: null, lens: null, footer: { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: footerHeight } }
  if (!shapes.lensBox) {
    const rect = { x: 0, y: 0, width, height: height - footerHeight }
    const padding = { top: 12, right: EDGE + 80, bottom: 16, left: EDGE + 80 }
    return {
      whole: pane('whole', rect, fitViewport(shapes.box, rect.width, rect.height, padding), drawn, drawn, null),
      lens: null,
      footer: { x: EDGE, y: height - footerHeight, width: width - 2 * EDGE, height: footerHeight },
    }
  }
  if (width < SPANNING_BELOW) return spanningPanes(shapes, drawn, width, height, footerHeight)
  const left = Math.round(width * LENS_LEFT_SHARE)
  const gutter = Math.max(92, Math.round(width * GUTTER_SHARE))
  const wholeRect = { x: 0, y: 0, width: Math.round(width * WHOLE_SHARE), height }
  const wholePadding = { top: 30, right: 12, bottom: 34, left: gutter }
  const lensRect = { x: left - 20, y: 0, width: width - left + 20, height: height - footerHeight }
  const lensPadding = { top: LENS_TOP, right: EDGE + 16, bottom: 14, left: 20 }
  const outside = drawn.filter((i) => !shapes.lensMembers.includes(i))
  return {
    whole: pane(
      'whole',
      wholeRect,
      alignLeft(fitViewport(shapes.box, wholeRect.width, wholeRect.height, wholePadding), shapes.box, gutter),
      drawn,
      outside,
      gutter - 14,
    ),
    lens: pane('lens', lensRect, fitLens(shapes, lensRect, lensPadding), shapes.lensMembers, shapes.lensMembers, null),
    footer: { x: left, y: height - footerHeight, width: width - left - EDGE, height: footerHeight },
  }
}

/** Two maps share the stage's width: no gutter, and the footer spans the whole foot. */
function spanningPanes(
  shapes: AreaShapes,
  drawn: readonly number[],
  width: number,
  height: number,
  footerHeight: number,
): StagePanes {
  const left = Math.round(width * 0.36)
  const mapHeight = height - footerHeight
  const wholeRect = { x: 0, y: 0, width: left, height: mapHeight }
  const lensRect = { x: left, y: 0, width: width - left, height: mapHeight }
  // The scale bar and what this map is stand under it.
  const wholePadding = { top: 34, right: 10, bottom: 78, left: EDGE }
  const lensPadding = { top: LENS_TOP, right: EDGE, bottom: 40, left: 16 }
  const outside = drawn.filter((i) => !shapes.lensMembers.includes(i))
  const wholeView = fitViewport(shapes.box!, wholeRect.width, wholeRect.height, wholePadding)
  return {
    whole: pane('whole', wholeRect, wholeView, drawn, outside, null),
    lens: pane('lens', lensRect, fitLens(shapes, lensRect, lensPadding), shapes.lensMembers, shapes.lensMembers, null),
    footer: { x: EDGE, y: height - footerHeight, width: width - 2 * EDGE, height: footerHeight },
  }
}

/** On a phone the town alone fills the width; the municipality becomes a small locator. */
export function narrowPanes(shapes: AreaShapes, width: number): { main: Pane | null; height: number } {
  const drawn = shapes.shapes.flatMap((shape, i) => (shape ? [i] : []))
  const box = shapes.lensBox ?? shapes.box
  if (!box) return { main: null, height: 0 }
  const ratio = (box.maxY - box.minY) / (box.maxX - box.minX)
  const height = Math.round(Math.min(width * 1.3, Math.max(width * 0.6, (width - 40) * ratio + 16)))
  const rect = { x: 0, y: 0, width, height }
  const viewport = fitViewport(box, width, height, { top: 8, right: 20, bottom: 8, left: 20 })
  const members = shapes.lensBox ? shapes.lensMembers : drawn
  return { main: pane(shapes.lensBox ? 'lens' : 'whole', rect, viewport, members, members, null), height }
}

/** Moves a window so that the drawing begins right of the gutter instead of in the middle of what is left. */
function alignLeft(viewport: Viewport, box: WorldBox, left: number): Viewport {
  const x = box.minX + (viewport.width / 2 - left) / viewport.scale
  return { ...viewport, center: { ...viewport.center, x } }
}

function fitLens(shapes: AreaShapes, rect: PixelRect, padding: Padding): Viewport {
  return fitViewport(shapes.lensBox!, rect.width, rect.height, padding)
}

function pane(
  id: PaneId,
  rect: PixelRect,
  viewport: Viewport,
  members: readonly number[],
  labelled: readonly number[],
  gutter: number | null,
): Pane {
  return { id, rect, viewport, members, labelled, gutter }
}
