import type { PixelPoint } from './viewport.ts'
import type { FlatRing } from './worldShape.ts'

/** Where a box of the given shape has most room inside a polygon, and how many times the unit box fits there. */
export interface BoxRoom {
  readonly center: PixelPoint
  /** Half height of the largest box; its half width is `halfHeight * aspect`. Negative when nothing fits. */
  readonly halfHeight: number
}

interface SearchCell {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly room: number
  readonly best: number
}

const MOST_CELLS_ALONG = 64

/**
 * Largest axis-parallel box of a given aspect (width / height) inside a polygon (even-odd, pixels).
 * Squeezing x by the aspect turns the box into a square, so the room at a point is its Chebyshev distance to the
 * boundary; the maximum is found by the quadtree search of Mapbox' polylabel (Garcia-Castellanos & Lombardo 2007
 * for the idea), which prunes cells that cannot beat the best by more than `precision` pixels.
 */
export function roomiestBox(rings: readonly FlatRing[], aspect: number, precision = 1): BoxRoom {
  const squeezed = rings.map((ring) => ring.map((value, i) => (i % 2 === 0 ? value / aspect : value)))
  let minX = Number.POSITIVE_INFINITY
  let minY = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  let maxY = Number.NEGATIVE_INFINITY
  for (const ring of squeezed) {
    for (let i = 0; i < ring.length; i += 2) {
      minX = Math.min(minX, ring[i]!)
      maxX = Math.max(maxX, ring[i]!)
      minY = Math.min(minY, ring[i + 1]!)
      maxY = Math.max(maxY, ring[i + 1]!)
    }
  }
  const [width, height] = [maxX - minX, maxY - minY]
  if (!(Math.min(width, height) > 0)) return { center: { x: 0, y: 0 }, halfHeight: -1 }
  // Cells as small as a sliver is thin would be millions from the start.
  const size = Math.max(Math.min(width, height), Math.max(width, height) / MOST_CELLS_ALONG)

  const makeCell = (x: number, y: number, half: number): SearchCell => {
    const room = signedRoom(squeezed, x, y)
    return { x, y, half, room, best: room + half }
  }
  const half = size / 2
  let queue: SearchCell[] = []
  for (let x = minX; x < maxX; x += size) {
    for (let y = minY; y < maxY; y += size) queue.push(makeCell(x + half, y + half, half))
  }
  let best = makeCell((minX + maxX) / 2, (minY + maxY) / 2, 0)
  while (queue.length > 0) {
    const next: SearchCell[] = []
    for (const cell of queue) if (cell.room > best.room) best = cell
    for (const cell of queue) {
      if (cell.best - best.room <= precision) continue
      const quarter = cell.half / 2
      next.push(
        makeCell(cell.x - quarter, cell.y - quarter, quarter),
        makeCell(cell.x + quarter, cell.y - quarter, quarter),
        makeCell(cell.x - quarter, cell.y + quarter, quarter),
        makeCell(cell.x + quarter, cell.y + quarter, quarter),
      )
    }
    queue = next
  }
  return { center: { x: best.x * aspect, y: best.y }, halfHeight: best.room }
}

/** Chebyshev distance to the nearest edge, negative outside. */
function signedRoom(rings: readonly FlatRing[], x: number, y: number): number {
  let inside = false
  let nearest = Number.POSITIVE_INFINITY
  for (const ring of rings) {
    const length = ring.length
    for (let i = 0, j = length - 2; i < length; j = i, i += 2) {
      const xi = ring[i]! - x
      const yi = ring[i + 1]! - y
      const xj = ring[j]! - x
      const yj = ring[j + 1]! - y
      if (yi > 0 !== yj > 0 && 0 < ((xj - xi) * -yi) / (yj - yi) + xi) inside = !inside
      const distance = chebyshevToSegment(xi, yi, xj - xi, yj - yi)
      if (distance < nearest) nearest = distance
    }
  }
  return inside ? nearest : -nearest
}

/**
 * min over t in 0..1 of max(|x + t dx|, |y + t dy|). The function is convex and piecewise linear, so its minimum is
 * at an end, where a coordinate is zero, or where both are equally large.
 */
function chebyshevToSegment(x: number, y: number, dx: number, dy: number): number {
  let smallest = Math.min(Math.max(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x + dx), Math.abs(y + dy)))
  const attempt = (t: number): void => {
    if (t > 0 && t < 1) {
      const value = Math.max(Math.abs(x + t * dx), Math.abs(y + t * dy))
      if (value < smallest) smallest = value
    }
  }
  if (dx !== dy) attempt((y - x) / (dx - dy))
  if (dx !== -dy) attempt(-(x + y) / (dx + dy))
  if (dx !== 0) attempt(-x / dx)
  if (dy !== 0) attempt(-y / dy)
  return smallest
}
