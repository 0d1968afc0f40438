import { brokenName } from '../../../facts/figures/mapName.ts'
import { fromPixel, type PixelPoint, toPixel } from '../../../geo/viewport.ts'
import { shapeContains, type WorldShape } from '../../../geo/worldShape.ts'
import type { AreaShapes } from './areaShapes.ts'
import { freeGround } from './freeGround.ts'
import { groundMask } from './groundMask.ts'
import { gutterTops } from './gutterTops.ts'
import {
  type Block,
  type BlockLine,
  lineShapes,
  type MeasureText,
  makeBlock,
  type PlacedBlock,
  placeBlock,
} from './labelBlock.ts'
import { AROUND_POINT, anchorOf, labelRoom, lineRoom } from './labelRooms.ts'
import type { Pane, PixelRect } from './stagePanes.ts'
import { MOST_UNTANGLED, untangledLeaders } from './untangledLeaders.ts'

export interface LabelText {
  /** Position of the area in the dataset. */
  readonly areaAt: number
  /** Empty: the value alone, in the lighter type of names, where it fits. */
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
  /** Points that labels should leave visible when they can: localities, stage pixels. */
  readonly avoid: readonly PixelPoint[]
  /** Names are left out rather than led outside: phones, thumbnails. */
  readonly compact: boolean
  /** Few names are led outside, and no leaders shall cross: a slide. */
  readonly untangle?: boolean
}

/** Room kept around a label inside its area. */
const PAD = 2.5
/** Names wider than this are broken when they can be. */
const LONG_NAME = 76

/**
 * Direct labels that never collide: the value always, the name when there is room. Inside the area first (one line,
 * broken, beside the value, narrow); else the value stays inside and the name goes to free ground with a leader; else
 * all of it goes outside. A label inside its own area cannot meet another's; those outside avoid everything placed.
 * Pixels of the stage. Deterministic: the largest area first, whatever the order given.
 */
export function labelLayout(request: LabelRequest): PlacedLabel[] {
  const { pane, shapes, texts, compact } = request
  const placed: PlacedLabel[] = []
  const outside: { text: LabelText; block: Block; anchor: PixelPoint }[] = []
  for (const text of largestFirst(texts, shapes)) {
    const shape = shapes.shapes[text.areaAt]
    if (!shape || !visible(pane, shape)) continue
    const inside = placeInside(request, shape, text)
    // After a zoom or a pan a label would stand outside its map, over whatever is there.
    if (inside && !within(inside.box, pane.rect)) continue
    if (inside) placed.push(inside)
    if (inside && (inside.complete || compact)) continue
    if (compact || text.name === '') continue
    const lines: BlockLine[] = inside ? [nameLine(text)] : outsideLines(request, text)
    const anchor = (inside && besideValue(pane, shape, inside.box)) ?? anchorOnStage(pane, shape)
    // A leader to a point beyond the edge of the map would point at something else.
    if (within({ ...anchor, width: 0, height: 0 }, pane.rect)) {
      outside.push({ text, block: makeBlock(lines, request.measure), anchor })
    }
  }
  const taken = [...request.reserved, ...placed.map((label) => label.box)]
  const led =
    pane.gutter === null ? ledToFreeGround(request, outside, taken) : ledToGutter(pane, pane.gutter, outside, taken)
  return [...placed, ...led]
}

function largestFirst(texts: readonly LabelText[], { shapes }: AreaShapes): LabelText[] {
  const sized = texts.map((text) => {
    const { minX, minY, maxX, maxY } = shapes[text.areaAt]?.box ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 }
    return { text, size: (maxX - minX) * (maxY - minY), minX, minY }
  })
  sized.sort((a, b) => b.size - a.size || a.minY - b.minY || a.minX - b.minX)
  return sized.map(({ text }) => text)
}

function within(box: PixelRect, rect: PixelRect): boolean {
  return (
    box.x >= rect.x &&
    box.y >= rect.y &&
    box.x + box.width <= rect.x + rect.width &&
    box.y + box.height <= rect.y + rect.height
  )
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

/** A leader ends beside the value, above its right end if it can, where its dot touches no digit. Null without room. */
function besideValue(pane: Pane, shape: WorldShape, { x, y, width, height }: PixelRect): PixelPoint | null {
  const [above, below, middle] = [y - 5, y + height + 5, y + height / 2]
  const spots = [
    { x: x + width - 3, y: above },
    { x: x + 3, y: above },
    { x: x + width + 5, y: middle },
    { x: x - 5, y: middle },
    { x: x + width - 3, y: below },
    { x: x + 3, y: below },
  ]
  const isInside = (spot: PixelPoint): boolean => {
    const world = fromPixel(pane.viewport, { x: spot.x - pane.rect.x, y: spot.y - pane.rect.y })
    return shapeContains(shape, world.x, world.y)
  }
  return spots.find(isInside) ?? null
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
  const points = request.avoid.map((point) => ({ x: point.x - corner.x, y: point.y - corner.y }))
  const { scale } = pane.viewport
  const at = (block: Block, center: PixelPoint): PlacedBlock =>
    placeBlock(block, corner.x + center.x - block.width / 2, corner.y + center.y - block.height / 2, 'middle')
  const covers = (block: Block, center: PixelPoint): boolean =>
    points.some(
      (point) =>
        Math.abs(point.x - center.x) < block.width / 2 + AROUND_POINT &&
        Math.abs(point.y - center.y) < block.height / 2 + AROUND_POINT,
    )
  const byBox = (block: Block, pad: number): PlacedBlock | null => {
    const { center, halfHeight } = labelRoom(shape, scale, (block.width + 2 * pad) / (block.height + 2 * pad))
    if (halfHeight * 2 < block.height + 2 * pad) return null
    return covers(block, center) ? (byLines(block) ?? at(block, center)) : at(block, center)
  }
  const byLines = (block: Block): PlacedBlock | null => {
    const center = lineRoom(shape, scale, { lines: lineShapes(block), height: block.height, avoid: points })
    return center && at(block, center)
  }
  const finish = (block: PlacedBlock, complete: boolean) => ({
    ...block,
    areaAt: text.areaAt,
    inside: true,
    leader: null,
    complete,
  })
  if (text.name === '') {
    const block = makeBlock([{ text: text.value, style: 'name', marks: 0 }], measure)
    const placed = byBox(block, PAD) ?? byBox(block, 0)
    return placed && finish(placed, true)
  }
  const blocks = arrangements(text, measure).map((lines) => makeBlock(lines, measure))
  for (const block of blocks) {
    const placed = byBox(block, PAD)
    if (placed) return finish(placed, true)
  }
  const inline = makeBlock([{ text: text.name, style: 'name-narrow', tail: text.value, marks: text.marks }], measure)
  const inlinePlaced = byBox(inline, 1)
  if (inlinePlaced) return finish(inlinePlaced, true)
  for (const block of blocks) {
    const placed = byLines(block)
    if (placed) return finish(placed, true)
  }
  const alone = (marks: number): Block => makeBlock([{ text: text.value, style: 'value', marks }], measure)
  const value = byBox(alone(text.marks), 1) ?? byBox(alone(0), 1) ?? byLines(alone(0))
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
function ledToGutter(
  pane: Pane,
  gutter: number,
  waiting: readonly Waiting[],
  taken: readonly PixelRect[],
): PlacedLabel[] {
  const { rect } = pane
  const sorted = [...waiting].sort((a, b) => a.anchor.y - b.anchor.y)
  const boxes = sorted.map(({ block: { width, height }, anchor }) => ({ width, height, middle: anchor.y }))
  const tops = gutterTops({ boxes, right: gutter, from: rect.y + 4, to: rect.y + rect.height - 4, taken })
  return sorted.flatMap(({ text, block, anchor }, i): PlacedLabel[] => {
    const top = tops[i]
    if (top === null || top === undefined) return []
    const placed = placeBlock(block, gutter - block.width, top, 'end')
    const from = { x: gutter + 6, y: top + block.height / 2 }
    return [{ ...placed, areaAt: text.areaAt, inside: false, leader: { from, to: anchor } }]
  })
}

function ledToFreeGround(
  request: LabelRequest,
  waiting: readonly Waiting[],
  taken: readonly PixelRect[],
): PlacedLabel[] {
  const { pane, shapes } = request
  const ground = groundMask(pane, shapes)
  const isGround = (x: number, y: number): boolean => ground(x - pane.rect.x, y - pane.rect.y)
  const place = (order: readonly Waiting[]): PlacedLabel[] => ledInOrder(pane, order, [...taken], isGround)
  return request.untangle && waiting.length <= MOST_UNTANGLED ? untangledLeaders(waiting, place) : place(waiting)
}

function ledInOrder(
  pane: Pane,
  waiting: readonly Waiting[],
  taken: PixelRect[],
  isGround: (x: number, y: number) => boolean,
): PlacedLabel[] {
  const labels: PlacedLabel[] = []
  // Where a box finds no room no larger one does, and the ground only fills up: without this most of the time of many
  // areas goes to names that have no place.
  const hopeless: Block[] = []
  for (const { text, block, anchor } of waiting) {
    if (hopeless.some(({ width, height }) => block.width >= width && block.height >= height)) continue
    const spot = freeGround({ anchor, width: block.width, height: block.height, within: pane.rect, taken, isGround })
    if (!spot) {
      hopeless.push(block)
      continue
    }
    const placed = placeBlock(block, spot.left, spot.top, 'middle')
    taken.push(placed.box)
    labels.push({ ...placed, areaAt: text.areaAt, inside: false, leader: { from: spot.leaderFrom, to: anchor } })
  }
  return labels
}
