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
 * leaves. Null when there is none. Searches a grid of 8 pixels from near to far.
 */
export function freeGround(request: GroundRequest): GroundSpot | null {
  const { anchor, width, height, within, taken } = request
  const candidates: { left: number; top: number; cost: number; from: PixelPoint }[] = []
  for (let top = within.y + 2; top + height <= within.y + within.height - 2; top += STEP) {
    for (let left = within.x + 2; left + width <= within.x + within.width - 2; left += STEP) {
      const from = leaderStart({ x: left, y: top, width, height }, anchor)
      candidates.push({ left, top, from, cost: Math.hypot(from.x - anchor.x, from.y - anchor.y) })
    }
  }
  candidates.sort((a, b) => a.cost - b.cost)
  let best: (typeof candidates)[number] | null = null
  for (const candidate of candidates) {
    if (best && candidate.cost >= best.cost) break
    const box = { x: candidate.left, y: candidate.top, width, height }
    if (taken.some((other) => overlaps(box, other, 6)) || !covers(box, request.isGround)) continue
    const crossings = taken.filter((other) => segmentMeetsBox(candidate.from, anchor, other)).length
    const cost = candidate.cost + crossings * CROSSING
    if (!best || cost < best.cost) best = { ...candidate, cost }
  }
  return best && { left: best.left, top: best.top, leaderFrom: best.from }
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
