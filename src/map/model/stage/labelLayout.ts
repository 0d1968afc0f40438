import { finished } from '../../../domain/finished.ts'
import { brokenName } from '../../../facts/figures/mapName.ts'
import { boxesMeet } from '../../../geo/boxesMeet.ts'
import { LabelGround } from '../../../geo/LabelGround.ts'
import { type PixelPoint, toPixel } from '../../../geo/viewport.ts'
import type { WorldShape } from '../../../geo/worldShape.ts'
import type { LabelRequest, LabelText, PlacedLabel } from './LabelRequest.ts'
import {
  type Block,
  type BlockLine,
  lineShapes,
  type MeasureText,
  makeBlock,
  type PlacedBlock,
  placeBlock,
} from './labelBlock.ts'
import { anchorOf, labelRoom, lineRoom, mayHold } from './labelRooms.ts'
import { largestFirst } from './largestFirst.ts'
import { cornerOnStage, leaderAnchors } from './leaderAnchors.ts'
import { ledLabels, type Waiting } from './ledLabels.ts'
import { pointsAlong } from './pointsAlong.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

/** Room kept around a label inside its area. */
const PAD = 2.5
/** Names wider than this are broken when they can be. */
const LONG_NAME = 76

/**
 * Direct labels that never collide: the value always, the name when there is room. Inside the area first (one line,
 * broken, beside the value, narrow); else the value stays inside and the name goes to free ground with a leader; else
 * all of it goes outside. A label inside its own area cannot meet another's; one outside stands on nothing, its leader
 * runs through no text and across no leader, and where that cannot be its name is left out.
 * Pixels of the stage. Deterministic: the largest area first, whatever the order given.
 */
export function labelLayout(request: LabelRequest): PlacedLabel[] {
  return finished(labelSteps(request))
}

/** The same, a step for each label, for who must do other things in between. */
export function* labelSteps(request: LabelRequest): Generator<void, PlacedLabel[]> {
  const { pane, shapes, texts, compact } = request
  const placed: PlacedLabel[] = []
  const outside: Waiting[] = []
  const lost: LabelText[] = []
  for (const text of largestFirst(texts, shapes)) {
    yield
    const shape = shapes.shapes[text.areaAt]
    if (!shape || !visible(pane, shape)) continue
    const inside = placeInside(request, shape, text)
    // After a zoom or a pan a label would stand outside its map, over whatever is there.
    if (inside && !within(inside.box, pane.rect)) continue
    if (inside) placed.push(inside)
    if (inside && (inside.isNamed || compact)) continue
    if (compact && !inside) lost.push(text)
    if (compact || text.name === '') continue
    const lines: BlockLine[] = inside ? [nameLine(text)] : outsideLines(request, text)
    const anchors = leaderAnchors(pane, shape, inside?.box ?? null)
    if (anchors.length === 0) continue
    const broken = inside ? brokenBlock(text, request) : null
    outside.push({ text, block: makeBlock(lines, request.measure), broken, anchors })
  }
  if (pane.gutter !== null) outside.sort((a, b) => a.anchors[0]!.y - b.anchors[0]!.y)
  const led = yield* ledLabels(request, outside, placed)
  const standing = freer(request, [...placed, ...led])
  return [...standing, ...spareValues(request, outside, standing), ...crossing(request, lost, standing)]
}

/** Values that all but touch the border of their area stand freer where that disturbs nothing that has found its place. */
function freer(request: LabelRequest, standing: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const ground = new LabelGround()
  for (const [owner, { box, leader }] of standing.entries()) ground.take(owner, { box, leader })
  const texts = new Map(request.texts.map((text) => [text.areaAt, text]))
  return standing.map((label, owner) => {
    const shape = request.shapes.shapes[label.areaAt]
    const text = texts.get(label.areaAt)
    if (!shape || !text || !label.inside || label.isNamed) return label
    const rooms = roomsIn(request, shape)
    const beside = makeBlock([valueLine(text, text.marks)], request.measure)
    const found = [beside, stacked(rooms, text)]
      .flatMap((block) => rooms.byBox(block, PAD) ?? rooms.byLines(block, PAD) ?? [])
      .find(({ box }) => ground.isFree(owner, { box, leader: null }))
    if (!found) return label
    ground.giveBack(owner, label)
    ground.take(owner, { box: found.box, leader: null })
    return insideLabel(found, text, false)
  })
}

/** How much of a value's width and height an area must have for the value to stand across its border. */
const NEARLY = 0.6

/**
 * Where nothing is led out: values a little larger than their areas, or with squares that are, across the border where that
 * covers no other label. A value whose squares would cover one stands without them.
 */
function crossing(request: LabelRequest, lost: readonly LabelText[], standing: readonly PlacedLabel[]): PlacedLabel[] {
  const { pane, shapes, measure } = request
  const ground = new LabelGround()
  for (const { areaAt, box } of standing) ground.take(areaAt, { box, leader: null })
  return lost.flatMap((text): PlacedLabel[] => {
    const shape = shapes.shapes[text.areaAt]
    if (!shape || text.name === '') return []
    const value = makeBlock([valueLine(text, 0)], measure)
    if (!mayHold(shape, pane.viewport.scale, NEARLY * value.width, NEARLY * value.height)) return []
    const rooms = roomsIn(request, shape)
    const isFree = (label: PlacedLabel): boolean => within(label.box, pane.rect) && isClear(request, ground, label)
    const label = [stacked(rooms, text), makeBlock([valueLine(text, text.marks)], measure), value]
      .map((block): PlacedLabel => ({ ...insideLabel(rooms.anywhere(block), text, false), inside: false }))
      .find(isFree)
    if (!label) return []
    ground.take(text.areaAt, { box: label.box, leader: null })
    return [label]
  })
}

/** The values of areas whose whole label should have been led outside and found no place there. */
function spareValues(request: LabelRequest, waiting: readonly Waiting[], standing: readonly PlacedLabel[]) {
  const ground = new LabelGround()
  for (const { areaAt, box, leader } of standing) ground.take(areaAt, { box, leader })
  const labelled = new Set(standing.map(({ areaAt }) => areaAt))
  return waiting.flatMap(({ text }): PlacedLabel[] => {
    const shape = request.shapes.shapes[text.areaAt]
    if (!shape || labelled.has(text.areaAt)) return []
    const rooms = roomsIn(request, shape)
    const spare = [withSquares(rooms, text), across(rooms, text), bare(rooms, text)].find(
      (label) => label && isClear(request, ground, label),
    )
    if (!spare) return []
    ground.take(text.areaAt, { box: spare.box, leader: null })
    return [spare]
  })
}

/** Whether a label covers none that stands; nor, where it leaves its area, what else is on the stage. */
function isClear({ reserved }: LabelRequest, ground: LabelGround, { areaAt, box, inside }: PlacedLabel): boolean {
  return ground.isFree(areaAt, { box, leader: null }) && (inside || !reserved.some((other) => boxesMeet(other, box)))
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

function nameLine(text: LabelText): BlockLine {
  return { text: text.name, style: 'name', marks: 0 }
}

/** A name alone in two lines; null where it has no place to break at. */
function brokenBlock(text: LabelText, { measure }: LabelRequest): Block | null {
  const parts = brokenName(text.name, (part) => measure(part, 'name'))
  return parts.length < 2
    ? null
    : makeBlock(
        parts.map((part) => ({ text: part, style: 'name', marks: 0 })),
        measure,
      )
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

/** Where blocks of text find room in an area. */
interface Rooms {
  readonly measure: MeasureText
  /** In the middle of what room there is, whether it is enough or not. */
  readonly anywhere: (block: Block) => PlacedBlock
  readonly byBox: (block: Block, pad: number) => PlacedBlock | null
  /** Where its lines fit although the box around them does not. */
  readonly byLines: (block: Block, pad?: number) => PlacedBlock | null
}

function roomsIn(request: LabelRequest, shape: WorldShape): Rooms {
  const { pane, measure } = request
  const corner = cornerOnStage(pane, shape)
  const { scale } = pane.viewport
  const [right, bottom] = [(shape.box.maxX - shape.box.minX) * scale, (shape.box.maxY - shape.box.minY) * scale]
  const points = [...request.avoid, ...pointsAlong(request.lines ?? [])]
    .map(({ x, y, around }) => ({ x: x - corner.x, y: y - corner.y, around }))
    .filter(({ x, y, around }) => x > -around && x < right + around && y > -around && y < bottom + around)
  const at = (block: Block, center: PixelPoint): PlacedBlock =>
    placeBlock(block, corner.x + center.x - block.width / 2, corner.y + center.y - block.height / 2, 'middle')
  const covers = (block: Block, center: PixelPoint): boolean =>
    points.some(
      (point) =>
        Math.abs(point.x - center.x) < block.width / 2 + point.around &&
        Math.abs(point.y - center.y) < block.height / 2 + point.around,
    )
  const byBox = (block: Block, pad: number): PlacedBlock | null => {
    if (!mayHold(shape, scale, block.width + 2 * pad, block.height + 2 * pad)) return null
    const { center, halfHeight } = labelRoom(shape, scale, (block.width + 2 * pad) / (block.height + 2 * pad))
    if (halfHeight * 2 < block.height + 2 * pad) return null
    return covers(block, center) ? (byLines(block) ?? at(block, center)) : at(block, center)
  }
  const byLines = (block: Block, pad = 0): PlacedBlock | null => {
    const lines = lineShapes(block).map((line) => ({ ...line, width: line.width + 2 * pad }))
    const center = lineRoom(shape, scale, { lines, height: block.height, avoid: points })
    return center && at(block, center)
  }
  return { measure, byBox, byLines, anywhere: (block) => at(block, anchorOf(shape, scale)) }
}

function placeInside(request: LabelRequest, shape: WorldShape, text: LabelText): PlacedLabel | null {
  const { measure } = request
  const rooms = roomsIn(request, shape)
  const { byBox, byLines } = rooms
  const finish = (block: PlacedBlock): PlacedLabel => insideLabel(block, text, true)
  if (text.name === '') {
    const block = makeBlock([{ text: text.value, style: 'name', marks: 0 }], measure)
    const placed = byBox(block, PAD) ?? byBox(block, 0)
    return placed && finish(placed)
  }
  const blocks = arrangements(text, measure).map((lines) => makeBlock(lines, measure))
  for (const block of blocks) {
    const placed = byBox(block, PAD)
    if (placed) return finish(placed)
  }
  const inline = makeBlock([{ text: text.name, style: 'name-narrow', tail: text.value, marks: text.marks }], measure)
  const inlinePlaced = byBox(inline, 1)
  if (inlinePlaced) return finish(inlinePlaced)
  for (const block of blocks) {
    const placed = byLines(block)
    if (placed) return finish(placed)
  }
  if (request.pane.gutter !== null && !request.compact) return null
  // With its squares the label is led outside; where nothing is led it crosses the border.
  return withSquares(rooms, text)
}

function insideLabel(block: PlacedBlock, { areaAt }: LabelText, isNamed: boolean): PlacedLabel {
  return { ...block, areaAt, inside: true, isNamed, leader: null }
}

const valueLine = (text: LabelText, marks: number): BlockLine => ({ text: text.value, style: 'value', marks })

/** The value under which its squares stand. */
function stacked({ measure }: Rooms, text: LabelText): Block {
  const squares: BlockLine = { text: '', style: 'place', marks: text.marks }
  return makeBlock(text.marks > 0 ? [valueLine(text, 0), squares] : [valueLine(text, 0)], measure)
}

/** Value and squares in the area, beside each other or one under the other. */
function withSquares(rooms: Rooms, text: LabelText): PlacedLabel | null {
  const { byBox, byLines, measure } = rooms
  const beside = makeBlock([valueLine(text, text.marks)], measure)
  const under = stacked(rooms, text)
  const block = byBox(beside, 1) ?? byBox(under, 1) ?? byLines(beside) ?? byLines(under)
  return block && insideLabel(block, text, false)
}

/** Where the value alone would fit: with its squares, which cross the border. Read as on the ground. */
function across(rooms: Rooms, text: LabelText): PlacedLabel | null {
  if (text.marks === 0 || !bare(rooms, text)) return null
  return { ...insideLabel(rooms.anywhere(stacked(rooms, text)), text, false), inside: false }
}

function bare({ byBox, byLines, measure }: Rooms, text: LabelText): PlacedLabel | null {
  const block = makeBlock([valueLine(text, 0)], measure)
  const placed = byBox(block, 1) ?? byLines(block)
  return placed && insideLabel(placed, text, false)
}

function outsideLines(request: LabelRequest, text: LabelText): BlockLine[] {
  const { measure, pane } = request
  const value: BlockLine = { text: text.value, style: 'value', marks: text.marks }
  const room = pane.gutter ?? Number.POSITIVE_INFINITY
  const parts =
    measure(text.name, 'name') > Math.min(room - 6, LONG_NAME * 1.2)
      ? brokenName(text.name, (part) => measure(part, 'name'))
      : [text.name]
  const widest = Math.max(...parts.map((part) => measure(part, 'name')))
  const style = widest > room - 2 ? 'name-narrow' : 'name'
  return [...parts.map((part): BlockLine => ({ text: part, style, marks: 0 })), value]
}
