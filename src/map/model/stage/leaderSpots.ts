import { boxesMeet } from '../../../geo/boxesMeet.ts'
import { grownBox } from '../../../geo/grownBox.ts'
import type { LabelSpot } from '../../../geo/LabelGround.ts'
import type { Box } from '../../../geo/segmentMeetsBox.ts'
import type { PixelPoint } from '../../../geo/viewport.ts'

/** A text that is led to its area. Pixels of the stage. */
export interface LedText {
  readonly width: number
  readonly height: number
  /** Points in the area where its leader may end, the one liked best first. */
  readonly anchors: readonly PixelPoint[]
  /** To this many of them, those that cost least, a leader is tried from each place. */
  readonly leaders: number
}

const STEP = 8
/** Room kept between a text and the areas, and half of that between two texts. */
const MARGIN = 4
const APART = 2.5
/** This many nearest places are offered all; further out only places this far from each other. */
const NEAREST = 24
const SPREAD = 20
const MOST_PLACES = 90
/** This far from the height of its area a text may stand in a column. */
const FURTHEST = 240
/** What it costs, in pixels, that a leader does not end at the point liked best, or the one after it, and so on. */
const SECOND_BEST = 6

/**
 * Where the upper left corner of a text of a size may be, so that all of it and some room around it lies on free ground:
 * x and y in turn, row by row. Texts of nearly one size share the answer.
 */
export type FreeGround = (size: { readonly width: number; readonly height: number }) => Float64Array

/** Corners of texts lie this far into their cell. */
const INTO_CELL = 2

/** The free ground of a window, by cells of 8 pixels; what is taken in it beforehand is none. Asked of every point once. */
export function freeGround(rect: Box, taken: readonly Box[], isGround: (x: number, y: number) => boolean): FreeGround {
  const columns = Math.floor(rect.width / STEP)
  const rows = Math.floor(rect.height / STEP)
  const covered = coveredSums(rect, { columns, rows }, taken, isGround)
  const known = new Map<number, Float64Array>()
  return ({ width, height }) => {
    const across = Math.ceil((INTO_CELL + width + MARGIN) / STEP)
    const down = Math.ceil((INTO_CELL + height + MARGIN) / STEP)
    const key = across * (rows + 1) + Math.min(down, rows)
    const before = known.get(key)
    if (before) return before
    const found: number[] = []
    // The room around a text reaches into the cell before.
    for (let row = 1; row + down <= rows; row++) {
      const [first, last] = [covered[row - 1]!, covered[row + down]!]
      for (let column = 1; column + across <= columns; column++) {
        const right = column + across
        if (last[right]! - first[right]! - last[column - 1]! + first[column - 1]! === 0)
          found.push(rect.x + column * STEP + INTO_CELL, rect.y + row * STEP + INTO_CELL)
      }
    }
    const corners = Float64Array.from(found)
    known.set(key, corners)
    return corners
  }
}

/** How many cells are no free ground, summed over all above and left, so that any box is asked with four look-ups. */
function coveredSums(
  rect: Box,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  taken: readonly Box[],
  isGround: (x: number, y: number) => boolean,
): Int32Array[] {
  const corners = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (__, column) => isGround(rect.x + column * STEP, rect.y + row * STEP)),
  )
  const cellAt = (row: number, column: number): Box => ({
    x: rect.x + column * STEP,
    y: rect.y + row * STEP,
    width: STEP,
    height: STEP,
  })
  const built = Array.from({ length: rows }, () => new Uint8Array(columns))
  for (const box of taken) {
    const bottom = Math.min(rows - 1, Math.floor((box.y + box.height - rect.y) / STEP))
    const right = Math.min(columns - 1, Math.floor((box.x + box.width - rect.x) / STEP))
    for (let row = Math.max(0, Math.floor((box.y - rect.y) / STEP)); row <= bottom; row++)
      for (let column = Math.max(0, Math.floor((box.x - rect.x) / STEP)); column <= right; column++)
        if (boxesMeet(cellAt(row, column), box)) built[row]![column] = 1
  }
  const isFree = (row: number, column: number): boolean =>
    built[row]![column] === 0 &&
    corners[row]![column]! &&
    corners[row]![column + 1]! &&
    corners[row + 1]![column]! &&
    corners[row + 1]![column + 1]! &&
    isGround(rect.x + (column + 0.5) * STEP, rect.y + (row + 0.5) * STEP)
  const covered = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      covered[row + 1]![column + 1] =
        covered[row]![column + 1]! + covered[row + 1]![column]! - covered[row]![column]! + (isFree(row, column) ? 0 : 1)
    }
  }
  return covered
}

/** Places for a text on free ground, those with the shortest leader first. */
export function groundSpots(text: LedText, ground: FreeGround): LabelSpot[] {
  const { width, height, anchors } = text
  const corners = ground(text)
  const kept: Box[] = []
  for (const at of nearestFirst(corners, text, anchors[0]!)) {
    if (kept.length >= MOST_PLACES) break
    const [x, y] = [corners[2 * at]!, corners[2 * at + 1]!]
    const isNear = (other: Box): boolean => Math.abs(x - other.x) < SPREAD && Math.abs(y - other.y) < SPREAD
    if (kept.length < NEAREST || !kept.some(isNear)) kept.push({ x, y, width, height })
  }
  return cheapestFirst(kept.flatMap((box) => ledFrom(box, text)))
}

/** The shortest leader there could be for a text, without asking what else stands there; infinite without any place. */
export function wayToGround({ width, height, anchors }: LedText, ground: FreeGround): number {
  const corners = ground({ width, height })
  let shortest = Number.POSITIVE_INFINITY
  for (let at = 0; at < corners.length; at += 2)
    shortest = Math.min(shortest, leaderLength(corners[at]!, corners[at + 1]!, width, height, anchors[0]!))
  return shortest
}

/** Places are put in order as they are asked for, a ring of this width at a time: seldom are more than a few needed. */
const RING = 16

function* nearestFirst(
  corners: Float64Array,
  { width, height }: Pick<Box, 'width' | 'height'>,
  anchor: PixelPoint,
): Generator<number> {
  const away = new Float64Array(corners.length / 2)
  const rings: number[][] = []
  for (let at = 0; at < away.length; at++) {
    away[at] = leaderLength(corners[2 * at]!, corners[2 * at + 1]!, width, height, anchor)
    const ring = Math.floor(away[at]! / RING)
    const there = rings[ring]
    if (there) there.push(at)
    else rings[ring] = [at]
  }
  for (const ring of rings) if (ring) yield* ring.sort((a, b) => away[a]! - away[b]! || a - b)
}

/** Places for a text in a column, with its right end at `right`: those at the height of its area first. */
export function gutterSpots(text: LedText, right: number, from: number, to: number): LabelSpot[] {
  const { width, height, anchors } = text
  if (from > to - height) return []
  const ideal = Math.max(from, Math.min(to - height, anchors[0]!.y - height / 2))
  const spots: Costed[] = []
  const tryAt = (y: number): void => {
    for (const { spot, cost } of ledFrom({ x: right - width, y, width, height }, text))
      spots.push({ spot, cost: cost + 2 * Math.abs(y - ideal) })
  }
  tryAt(ideal)
  for (let away = MARGIN; away <= FURTHEST; away += MARGIN) {
    if (ideal + away <= to - height) tryAt(ideal + away)
    if (ideal - away >= from) tryAt(ideal - away)
  }
  return cheapestFirst(spots)
}

interface Costed {
  readonly spot: LabelSpot
  readonly cost: number
}

function cheapestFirst(spots: readonly Costed[]): LabelSpot[] {
  return [...spots].sort((a, b) => a.cost - b.cost).map(({ spot }) => spot)
}

function ledFrom(box: Box, { anchors, leaders }: LedText): Costed[] {
  const costs = anchors.map((to, at) => leaderLength(box.x, box.y, box.width, box.height, to) + at * SECOND_BEST)
  const room = grownBox(box, APART)
  const found: Costed[] = []
  while (found.length < Math.min(leaders, anchors.length)) {
    const cost = Math.min(...costs)
    const at = costs.indexOf(cost)
    costs[at] = Number.POSITIVE_INFINITY
    const to = anchors[at]!
    found.push({ spot: { box: room, leader: { from: leaderStart(box, to), to } }, cost })
  }
  return found
}

/** The text's own box in a spot, which holds some room around it. */
export function textBox(spot: LabelSpot): Box {
  return grownBox(spot.box, -APART)
}

/** As `leaderStart`, without a point for each of the thousands of places that are asked. */
function leaderLength(x: number, y: number, width: number, height: number, anchor: PixelPoint): number {
  const inside = Math.max(x + 8, Math.min(x + width - 8, anchor.x))
  if (anchor.y > y + height) return Math.hypot(inside - anchor.x, y + height + 3 - anchor.y)
  if (anchor.y < y) return Math.hypot(inside - anchor.x, y - 3 - anchor.y)
  return Math.hypot((anchor.x < x ? x - 4 : x + width + 4) - anchor.x, y + height / 2 - anchor.y)
}

/** The middle of the side that faces the anchor, or a point under the text when the label stands above or below. */
function leaderStart(box: Box, anchor: PixelPoint): PixelPoint {
  const x = Math.max(box.x + 8, Math.min(box.x + box.width - 8, anchor.x))
  if (anchor.y > box.y + box.height) return { x, y: box.y + box.height + 3 }
  if (anchor.y < box.y) return { x, y: box.y - 3 }
  return { x: anchor.x < box.x ? box.x - 4 : box.x + box.width + 4, y: box.y + box.height / 2 }
}
