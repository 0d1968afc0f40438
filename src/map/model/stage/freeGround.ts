import { segmentMeetsBox } from '../../../geo/segmentMeetsBox.ts'
import type { PixelPoint } from '../../../geo/viewport.ts'
import type { PixelRect } from './stagePanes.ts'

export interface GroundRequest {
  readonly anchor: PixelPoint
  readonly width: number
  readonly height: number
  readonly within: PixelRect
  readonly taken: readonly PixelRect[]
  readonly isGround: (x: number, y: number) => boolean
}

export interface GroundSpot {
  readonly left: number
  readonly top: number
  readonly leaderFrom: PixelPoint
}

const STEP = 8
/** Room kept between labels. */
const APART = 6
/** A leader across another label costs as much as this many pixels of length. */
const CROSSING = 120

/**
 * The nearest place for a box on ground that no area covers and nothing else has taken, with the point where its leader
 * leaves. Null when there is none. Searches a grid of 8 pixels.
 */
export function freeGround(request: GroundRequest): GroundSpot | null {
  const { anchor, width, height, within, taken } = request
  const tops = steps(within.y + 2, within.y + within.height - 2 - height)
  const lefts = steps(within.x + 2, within.x + within.width - 2 - width)
  const isTaken = takenSpots(request, lefts, tops)
  const inOrder = nearestFirst(lefts, anchor.x - width / 2)
  let best: { left: number; top: number; from: PixelPoint; cost: number } | null = null
  for (const row of nearestFirst(tops, anchor.y - height / 2)) {
    const top = tops[row]!
    for (const column of inOrder) {
      if (isTaken[row * lefts.length + column] === 1) continue
      const left = lefts[column]!
      const box = { x: left, y: top, width, height }
      const from = leaderStart(box, anchor)
      const length = Math.hypot(from.x - anchor.x, from.y - anchor.y)
      // What costs more to find out is asked only of places that can still win.
      if (best && length >= best.cost) continue
      if (!covers(box, request.isGround)) continue
      const cost = length + taken.filter((other) => segmentMeetsBox(from, anchor, other)).length * CROSSING
      if (!best || cost < best.cost) best = { left, top, from, cost }
    }
  }
  return best && { left: best.left, top: best.top, leaderFrom: best.from }
}

/** The steps of the grid from `first` to `last`. */
function steps(first: number, last: number): number[] {
  const found: number[] = []
  for (let step = first; step <= last; step += STEP) found.push(step)
  return found
}

/** Positions of the steps, those near `middle` before those far from it. */
function nearestFirst(along: readonly number[], middle: number): number[] {
  const distance = (at: number): number => Math.abs(along[at]! - middle)
  return along.map((_, at) => at).sort((a, b) => distance(a) - distance(b) || a - b)
}

/**
 * 1 where the box would come within 6 pixels of something taken, row by row of the grid. Every taken box is asked once
 * along each side instead of once at every place: there may be hundreds of both.
 */
function takenSpots(
  { width, height, taken }: GroundRequest,
  lefts: readonly number[],
  tops: readonly number[],
): Uint8Array {
  const spots = new Uint8Array(lefts.length * tops.length)
  for (const other of taken) {
    const columns = met(lefts, width, other.x, other.width)
    const rows = met(tops, height, other.y, other.height)
    for (let row = rows.from; row < rows.to; row++)
      spots.fill(1, row * lefts.length + columns.from, row * lefts.length + Math.max(columns.from, columns.to))
  }
  return spots
}

/** The steps, `from` up to but not `to`, at which something as long would come too near: they follow each other. */
function met(along: readonly number[], size: number, start: number, length: number): { from: number; to: number } {
  const isMet = (step: number): boolean => step < start + length + APART && start < step + size + APART
  const from = along.findIndex(isMet)
  if (from < 0) return { from: 0, to: 0 }
  let to = from + 1
  while (to < along.length && isMet(along[to]!)) to++
  return { from, to }
}

/** The middle of the side that faces the anchor, or a point under the text when the label stands above or below. */
function leaderStart(box: PixelRect, anchor: PixelPoint): PixelPoint {
  const x = Math.max(box.x + 8, Math.min(box.x + box.width - 8, anchor.x))
  if (anchor.y > box.y + box.height) return { x, y: box.y + box.height + 3 }
  if (anchor.y < box.y) return { x, y: box.y - 3 }
  return { x: anchor.x < box.x ? box.x - 4 : box.x + box.width + 4, y: box.y + box.height / 2 }
}

function covers(box: PixelRect, isGround: (x: number, y: number) => boolean): boolean {
  const MARGIN = 4
  for (let y = box.y - MARGIN; y <= box.y + box.height + MARGIN; y += 6) {
    for (let x = box.x - MARGIN; x <= box.x + box.width + MARGIN; x += 6) if (!isGround(x, y)) return false
  }
  return true
}
