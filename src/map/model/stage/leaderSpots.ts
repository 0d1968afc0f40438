import { boxesMeet } from '../../../geo/boxesMeet.ts'
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

/** Ground that no area covers, as cells of 8 pixels: whether a box has all of it under it. */
export type FreeGround = (box: Box) => boolean

/** The free ground of a window; what is taken in it beforehand is none. Asked of every point once. */
export function freeGround(rect: Box, taken: readonly Box[], isGround: (x: number, y: number) => boolean): FreeGround {
  const columns = Math.floor(rect.width / STEP)
  const rows = Math.floor(rect.height / STEP)
  const corners = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (__, column) => isGround(rect.x + column * STEP, rect.y + row * STEP)),
  )
  const isFree = (row: number, column: number): boolean => {
    const cell = { x: rect.x + column * STEP, y: rect.y + row * STEP, width: STEP, height: STEP }
    return (
      corners[row]![column]! &&
      corners[row]![column + 1]! &&
      corners[row + 1]![column]! &&
      corners[row + 1]![column + 1]! &&
      isGround(cell.x + STEP / 2, cell.y + STEP / 2) &&
      !taken.some((box) => boxesMeet(cell, box))
    )
  }
  // Summed over all cells above and left, so that any box is asked with four look-ups.
  const covered = Array.from({ length: rows + 1 }, () => new Int32Array(columns + 1))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      covered[row + 1]![column + 1] =
        covered[row]![column + 1]! + covered[row + 1]![column]! - covered[row]![column]! + (isFree(row, column) ? 0 : 1)
    }
  }
  return ({ x, y, width, height }) => {
    const [left, top] = [Math.floor((x - rect.x) / STEP), Math.floor((y - rect.y) / STEP)]
    const [right, bottom] = [Math.ceil((x + width - rect.x) / STEP), Math.ceil((y + height - rect.y) / STEP)]
    if (left < 0 || top < 0 || right > columns || bottom > rows) return false
    const [first, last] = [covered[top]!, covered[bottom]!]
    return last[right]! - first[right]! - last[left]! + first[left]! === 0
  }
}

/** Places for a text on free ground of the window, those with the shortest leader first. */
export function groundSpots(text: LedText, within: Box, isFree: FreeGround): LabelSpot[] {
  const { width, height, anchors } = text
  const best = anchors[0]!
  const places: { readonly box: Box; readonly away: number }[] = []
  for (let y = within.y + 2; y <= within.y + within.height - 2 - height; y += STEP) {
    for (let x = within.x + 2; x <= within.x + within.width - 2 - width; x += STEP) {
      const box = { x, y, width, height }
      if (!isFree(grown(box, MARGIN))) continue
      const from = leaderStart(box, best)
      places.push({ box, away: Math.hypot(from.x - best.x, from.y - best.y) })
    }
  }
  places.sort((a, b) => a.away - b.away)
  const kept: Box[] = []
  for (const { box } of places) {
    if (kept.length >= MOST_PLACES) break
    const isNear = (other: Box): boolean => Math.abs(box.x - other.x) < SPREAD && Math.abs(box.y - other.y) < SPREAD
    if (kept.length < NEAREST || !kept.some(isNear)) kept.push(box)
  }
  return cheapestFirst(kept.flatMap((box) => ledFrom(box, text)))
}

/** Places for a text in a column, with its right end at `right`: those at the height of its area first. */
export function gutterSpots(text: LedText, right: number, from: number, to: number): LabelSpot[] {
  const { width, height, anchors } = text
  if (from > to - height) return []
  const wanted = Math.max(from, Math.min(to - height, anchors[0]!.y - height / 2))
  const spots: Costed[] = []
  const tryAt = (y: number): void => {
    for (const { spot, cost } of ledFrom({ x: right - width, y, width, height }, text))
      spots.push({ spot, cost: cost + 2 * Math.abs(y - wanted) })
  }
  tryAt(wanted)
  for (let away = MARGIN; away <= FURTHEST; away += MARGIN) {
    if (wanted + away <= to - height) tryAt(wanted + away)
    if (wanted - away >= from) tryAt(wanted - away)
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
  return anchors
    .map((to, at) => {
      const from = leaderStart(box, to)
      const spot = { box: grown(box, APART), leader: { from, to } }
      return { spot, cost: Math.hypot(from.x - to.x, from.y - to.y) + at * SECOND_BEST }
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, leaders)
}

/** The text's own box in a spot, which holds some room around it. */
export function textBox(spot: LabelSpot): Box {
  return grown(spot.box, -APART)
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** The middle of the side that faces the anchor, or a point under the text when the label stands above or below. */
function leaderStart(box: Box, anchor: PixelPoint): PixelPoint {
  const x = Math.max(box.x + 8, Math.min(box.x + box.width - 8, anchor.x))
  if (anchor.y > box.y + box.height) return { x, y: box.y + box.height + 3 }
  if (anchor.y < box.y) return { x, y: box.y - 3 }
  return { x: anchor.x < box.x ? box.x - 4 : box.x + box.width + 4, y: box.y + box.height / 2 }
}
