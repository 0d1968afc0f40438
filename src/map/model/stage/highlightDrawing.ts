import { type Drawing, type Drawn, drawn } from '../../../domain/Drawing.ts'
import { SELECTION_BOX, selectionShape } from '../../../facts/subjects/selectionShape.ts'
import type { WorldPoint } from '../../../geo/mercator.ts'
import { type PixelPoint, toPixel, type Viewport } from '../../../geo/viewport.ts'
import type { AreaShapes } from './areaShapes.ts'
import { areaPath } from './stageModel.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

export interface Highlights {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  /** Chosen areas in the order of their colours. */
  readonly selected: readonly number[]
  /** Areas of a chosen measure. */
  readonly served: readonly number[]
}

const HEAVY_WHOLE = 1.2
const HEAVY_LENS = 2.4
const SERVED_WHOLE = 1
const TAG = 12
const TAG_AROUND = 9
const TAG_RAISED = 6

/** Outlines that say "chosen" and "served", each on a casing so that the fill below never matters. */
export function highlightDrawing({ pane, viewport, shapes, selected, served }: Highlights): Drawing {
  const inLens = new Set(pane.id === 'whole' ? shapes.lensMembers : [])
  const member = (at: number): boolean => pane.members.includes(at)
  const outline = (at: number, look: Readonly<Record<string, string | number>>): Drawn =>
    drawn('path', { d: areaPath(shapes, pane, viewport, at), fill: 'none', 'stroke-linejoin': 'round', ...look })
  const casing = (at: number, width: number): Drawn => outline(at, { stroke: 'var(--surface)', 'stroke-width': width })
  return [
    ...served.filter(member).map((at) => {
      const width = inLens.has(at) ? SERVED_WHOLE : HEAVY_LENS
      const line = { stroke: 'var(--effort)', 'stroke-dasharray': '6 3', 'stroke-width': width, 'data-served': '' }
      return drawn('g', {}, [casing(at, width * 2.2), outline(at, line)])
    }),
    ...selected.flatMap((at, i) => {
      if (!member(at)) return []
      const order = i + 1
      const width = inLens.has(at) ? HEAVY_WHOLE : HEAVY_LENS
      const line = { stroke: `var(--sel-${order})`, 'stroke-width': width, 'data-order': order }
      const tag = tagSpot({ pane, viewport, shapes, selected }, at)
      return [drawn('g', {}, [casing(at, width * 2.6), outline(at, line), ...(tag ? tagDrawing(tag, order) : [])])]
    }),
  ]
}

type Tagged = Pick<Highlights, 'pane' | 'viewport' | 'shapes' | 'selected'>

/** What the tags of chosen areas cover, in pixels of the stage: no name of a locality stands there. */
export function tagBoxes(tagged: Tagged): PixelRect[] {
  return tagged.selected.flatMap((at) => {
    const spot = tagged.pane.members.includes(at) ? tagSpot(tagged, at) : null
    return spot
      ? [{ x: spot.x - TAG_AROUND, y: spot.y - TAG_AROUND, width: 2 * TAG_AROUND, height: 2 * TAG_AROUND }]
      : []
  })
}

/** Over the topmost corner of a chosen area, where there are several to tell apart: it touches the outline and no label in it. */
function tagSpot({ pane, viewport, shapes, selected }: Tagged, at: number): PixelPoint | null {
  const top = selected.length > 1 && pane.labelled.includes(at) ? topCorner(shapes, at) : null
  if (!top) return null
  const { x, y } = toPixel(viewport, top)
  return { x: x + pane.rect.x, y: y + pane.rect.y - TAG_RAISED }
}

/** The shape of a chosen area: which is which without telling colours apart. */
function tagDrawing({ x, y }: PixelPoint, order: number): Drawing {
  const place = { x: -TAG / 2, y: -TAG / 2, width: TAG, height: TAG, viewBox: `0 0 ${SELECTION_BOX} ${SELECTION_BOX}` }
  return [
    drawn('g', { transform: `translate(${x},${y})` }, [
      drawn('circle', { r: TAG_AROUND, fill: 'var(--surface)' }),
      drawn('svg', { ...place, fill: `var(--sel-${order})` }, selectionShape(order)),
    ]),
  ]
}

function topCorner(shapes: AreaShapes, at: number): WorldPoint | null {
  let top: WorldPoint | null = null
  for (const ring of shapes.shapes[at]?.rings ?? []) {
    for (let i = 0; i < ring.length; i += 2) if (!top || ring[i + 1]! < top.y) top = { x: ring[i]!, y: ring[i + 1]! }
  }
  return top
}
