import { segmentMeetsBox } from '../../geo/segmentMeetsBox.ts'
import type { PixelPoint } from '../../geo/viewport.ts'
import { overlaps } from './labelBlock.ts'
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
/** A leader across another label costs as much as this many pixels of length. */
const CROSSING = 120

/**
 * The nearest place for a box on ground that no area covers and nothing else has taken, with the point where its leader
 * leaves. Null when there is none. Searches a grid of 8 pixels.
 */
export function freeGround(request: GroundRequest): GroundSpot | null {
  const { anchor, width, height, within, taken } = request
  const tops = nearestFirst(within.y + 2, within.y + within.height - 2 - height, anchor.y - height / 2)
  const lefts = nearestFirst(within.x + 2, within.x + within.width - 2 - width, anchor.x - width / 2)
  let best: { left: number; top: number; from: PixelPoint; cost: number } | null = null
  for (const top of tops) {
    for (const left of lefts) {
      const box = { x: left, y: top, width, height }
      const from = leaderStart(box, anchor)
      const length = Math.hypot(from.x - anchor.x, from.y - anchor.y)
      // What costs more to find out is asked only of places that can still win.
      if (best && length >= best.cost) continue
      if (!covers(box, request.isGround) || taken.some((other) => overlaps(box, other, 6))) continue
      const cost = length + taken.filter((other) => segmentMeetsBox(from, anchor, other)).length * CROSSING
      if (!best || cost < best.cost) best = { left, top, from, cost }
    }
  }
  return best && { left: best.left, top: best.top, leaderFrom: best.from }
}

/** The steps of the grid from `first` to `last`, those near `middle` before those far from it. */
function nearestFirst(first: number, last: number, middle: number): number[] {
  const steps: number[] = []
  for (let step = first; step <= last; step += STEP) steps.push(step)
  return steps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
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
