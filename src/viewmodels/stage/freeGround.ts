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
/** Lengths of leaders are told apart to this part of a pixel. */
const FINENESS = 1024
/** A leader across another label costs as much as this many pixels of length. */
const CROSSING = 120

/**
 * The nearest place for a box on ground that no area covers and nothing else has taken, with the point where its leader
 * leaves. Null when there is none. Searches a grid of 8 pixels from near to far.
 */
export function freeGround(request: GroundRequest): GroundSpot | null {
  const { anchor, width, height, within, taken } = request
  const columns = Math.max(0, Math.floor((within.width - 4 - width) / STEP) + 1)
  const rows = Math.max(0, Math.floor((within.height - 4 - height) / STEP) + 1)
  const boxAt = (index: number): PixelRect => {
    const x = within.x + 2 + (index % columns) * STEP
    return { x, y: within.y + 2 + Math.floor(index / columns) * STEP, width, height }
  }
  const count = columns * rows
  const nearestFirst = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const from = leaderStart(boxAt(index), anchor)
    // Length and place in one number, so that sorting thousands of places makes no objects.
    nearestFirst[index] = Math.round(Math.hypot(from.x - anchor.x, from.y - anchor.y) * FINENESS) * count + index
  }
  nearestFirst.sort()
  let best: { box: PixelRect; cost: number } | null = null
  for (const key of nearestFirst) {
    const length = Math.floor(key / count) / FINENESS
    if (best && length >= best.cost) break
    const box = boxAt(key % count)
    if (!covers(box, request.isGround) || taken.some((other) => overlaps(box, other, 6))) continue
    const from = leaderStart(box, anchor)
    const crossings = taken.filter((other) => segmentMeetsBox(from, anchor, other)).length
    const cost = length + crossings * CROSSING
    if (!best || cost < best.cost) best = { box, cost }
  }
  return best && { left: best.box.x, top: best.box.y, leaderFrom: leaderStart(best.box, anchor) }
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
