import { fromPixel, type PixelPoint, toPixel } from '../../geo/viewport.ts'
import { shapeContains, type WorldShape } from '../../geo/worldShape.ts'
import type { AreaShapes } from './areaShapes.ts'
import { freeGround } from './freeGround.ts'
import {
  type Block,
  type BlockLine,
  type MeasureText,
  makeBlock,
  overlaps,
  type PlacedBlock,
  placeBlock,
} from './labelBlock.ts'
import { anchorOf, labelRoom } from './labelRooms.ts'
import { brokenName } from './mapName.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

export interface LabelText {
  /** Position of the area in the dataset. */
  readonly areaAt: number
  readonly name: string
  readonly value: string
  readonly marks: number
}

export interface Leader {
  readonly from: PixelPoint
  /** Ends with a dot inside the area. */
  readonly to: PixelPoint
}

export interface PlacedLabel extends PlacedBlock {
  readonly areaAt: number
  /** Outside labels stand on the ground; inside labels on the fill of their area. */
  readonly inside: boolean
  readonly leader: Leader | null
}

export interface LabelRequest {
  readonly pane: Pane
  readonly shapes: AreaShapes
  readonly texts: readonly LabelText[]
  readonly measure: MeasureText
  /** Parts of the stage that are taken: headings, scale bars, keys. */
  readonly reserved: readonly PixelRect[]
  /** Names are left out rather than led outside: phones, thumbnails. */
  readonly compact: boolean
}

/** Room kept around a label inside its area. */
const PAD = 2.5
/** Names wider than this are broken when they can be. */
const LONG_NAME = 76

/**
 * Direct labels that never collide: the value always, the name when there is room. Inside the area first (one line,
 * broken, beside the value, narrow); else the value stays inside and the name goes to free ground with a leader; else
 * all of it goes outside. A label inside its own area cannot meet another's; those outside avoid everything placed.
 * Pixels of the stage. Deterministic: areas in the order given, which callers make the order of size.
 */
export function labelLayout(request: LabelRequest): PlacedLabel[] {
  const { pane, shapes, texts, compact } = request
  const placed: PlacedLabel[] = []
  const outside: { text: LabelText; block: Block; anchor: PixelPoint }[] = []
  for (const text of texts) {
    const shape = shapes.shapes[text.areaAt]
    if (!shape || !visible(pane, shape)) continue
    const inside = placeInside(request, shape, text)
    if (inside) placed.push(inside)
    if (inside && (inside.complete || compact)) continue
    if (compact) continue
    const lines: BlockLine[] = inside ? [nameLine(text)] : outsideLines(request, text)
    const anchor = inside ? { x: inside.box.x + inside.box.width / 2, y: inside.box.y } : anchorOnStage(pane, shape)
    outside.push({ text, block: makeBlock(lines, request.measure), anchor })
  }
  const taken = [...request.reserved, ...placed.map((label) => label.box)]
  const led = pane.gutter === null ? ledToFreeGround(request, outside, taken) : ledToGutter(pane, pane.gutter, outside)
  return [...placed, ...led]
}

function visible(pane: Pane, { box }: WorldShape): boolean {
  const topLeft = toPixel(pane.viewport, { x: box.minX, y: box.minY })
  const bottomRight = toPixel(pane.viewport, { x: box.maxX, y: box.maxY })
  return bottomRight.x > 0 && bottomRight.y > 0 && topLeft.x < pane.rect.width && topLeft.y < pane.rect.height
}

function cornerOnStage(pane: Pane, shape: WorldShape): PixelPoint {
  const corner = toPixel(pane.viewport, { x: shape.box.minX, y: shape.box.minY })
  return { x: corner.x + pane.rect.x, y: corner.y + pane.rect.y }
}

function anchorOnStage(pane: Pane, shape: WorldShape): PixelPoint {
  const corner = cornerOnStage(pane, shape)
  const anchor = anchorOf(shape, pane.viewport.scale)
  return { x: corner.x + anchor.x, y: corner.y + anchor.y }
}

function nameLine(text: LabelText): BlockLine {
  return { text: text.name, style: 'name', marks: 0 }
}

/** The arrangements tried inside an area, best first. */
function arrangements(text: LabelText, measure: MeasureText): BlockLine[][] {
  const value: BlockLine = { text: text.value, style: 'value', marks: text.marks }
  const named = (parts: readonly string[], style: 'name' | 'name-narrow'): BlockLine[] => [
    ...parts.map((part): BlockLine => ({ text: part, style, marks: 0 })),
    value,
  ]
  const broken = brokenName(text.name, (part) => measure(part, 'name'))
  const whole = named([text.name], 'name')
  const halves = named(broken, 'name')
  const first = broken.length > 1 && measure(text.name, 'name') > LONG_NAME ? [halves, whole] : [whole, halves]
  return [...first, named(broken, 'name-narrow'), named([text.name], 'name-narrow')]
}

function placeInside(
  request: LabelRequest,
  shape: WorldShape,
  text: LabelText,
): (PlacedLabel & { complete: boolean }) | null {
  const { pane, measure } = request
  const corner = cornerOnStage(pane, shape)
  const attempt = (lines: readonly BlockLine[], pad: number): PlacedBlock | null => {
    const block = makeBlock(lines, measure)
    const room = labelRoom(shape, pane.viewport.scale, (block.width + 2 * pad) / (block.height + 2 * pad))
    if (room.halfHeight * 2 < block.height + 2 * pad) return null
    return placeBlock(
      block,
      corner.x + room.center.x - block.width / 2,
      corner.y + room.center.y - block.height / 2,
      'middle',
    )
  }
  const finish = (block: PlacedBlock, complete: boolean) => ({
    ...block,
    areaAt: text.areaAt,
    inside: true,
    leader: null,
    complete,
  })
  for (const lines of arrangements(text, measure)) {
    const block = attempt(lines, PAD)
    if (block) return finish(block, true)
  }
  const inline = attempt([{ text: `${text.name} ${text.value}`, style: 'name-narrow', marks: text.marks }], 1)
  if (inline) return finish(inline, true)
  const value =
    attempt([{ text: text.value, style: 'value', marks: text.marks }], 1) ??
    attempt([{ text: text.value, style: 'value', marks: 0 }], 1)
  return value && (pane.gutter === null || request.compact) ? finish(value, false) : null
}

function outsideLines(request: LabelRequest, text: LabelText): BlockLine[] {
  const { measure, pane } = request
  const value: BlockLine = { text: text.value, style: 'value', marks: text.marks }
  const room = pane.gutter ?? Number.POSITIVE_INFINITY
  const parts =
    measure(text.name, 'name') > Math.min(room - 6, LONG_NAME * 1.2)
      ? brokenName(text.name, (part) => measure(part, 'name'))
      : [text.name]
  return [...parts.map((part): BlockLine => ({ text: part, style: 'name', marks: 0 })), value]
}

interface Waiting {
  readonly text: LabelText
  readonly block: Block
  readonly anchor: PixelPoint
}

/** A column of labels left of the map, at the height of their areas, pushed apart where they would meet. */
function ledToGutter(pane: Pane, gutter: number, waiting: readonly Waiting[]): PlacedLabel[] {
  const GAP = 8
  const sorted = [...waiting].sort((a, b) => a.anchor.y - b.anchor.y)
  let floor = pane.rect.y + 4
  const tops = sorted.map(({ block, anchor }) => {
    const top = Math.max(floor, anchor.y - block.height / 2)
    floor = top + block.height + GAP
    return top
  })
  let ceiling = pane.rect.y + pane.rect.height - 4
  for (let i = sorted.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i]!, ceiling - sorted[i]!.block.height)
    ceiling = tops[i]! - GAP
  }
  return sorted.map(({ text, block, anchor }, i) => {
    const placed = placeBlock(block, gutter - block.width, tops[i]!, 'end')
    const middle = tops[i]! + block.height / 2
    return { ...placed, areaAt: text.areaAt, inside: false, leader: { from: { x: gutter + 6, y: middle }, to: anchor } }
  })
}

function ledToFreeGround(request: LabelRequest, waiting: readonly Waiting[], taken: PixelRect[]): PlacedLabel[] {
  const { pane, shapes } = request
  const members = pane.members.map((i) => shapes.shapes[i]!)
  const isGround = (x: number, y: number): boolean => {
    const world = fromPixel(pane.viewport, { x: x - pane.rect.x, y: y - pane.rect.y })
    return !members.some((shape) => shapeContains(shape, world.x, world.y))
  }
  const labels: PlacedLabel[] = []
  for (const { text, block, anchor } of waiting) {
    const spot = freeGround({ anchor, width: block.width, height: block.height, within: pane.rect, taken, isGround })
    if (!spot) continue
    const placed = placeBlock(block, spot.left, spot.top, 'middle')
    taken.push(placed.box)
    labels.push({ ...placed, areaAt: text.areaAt, inside: false, leader: { from: spot.leaderFrom, to: anchor } })
  }
  return labels.filter((label, i) => !labels.some((other, j) => j < i && overlaps(label.box, other.box)))
}
