import type { Position } from 'geojson'

type Segment = readonly [x1: number, y1: number, x2: number, y2: number, index: number]

/**
 * The first place where a closed ring properly crosses itself, or null. Touching in a point is allowed.
 * A sweep over the segments sorted by their western end; cost n log n plus the pairs that overlap in longitude
 * and latitude.
 */
export function ringCrossing(ring: readonly Position[]): Position | null {
  const segments: Segment[] = []
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index]!
    const [x2 = 0, y2 = 0] = ring[index + 1]!
    if (x1 !== x2 || y1 !== y2) segments.push(x1 <= x2 ? [x1, y1, x2, y2, index] : [x2, y2, x1, y1, index])
  }
  segments.sort((a, b) => a[0] - b[0] || a[4] - b[4])
  let active: Segment[] = []
  for (const segment of segments) {
    active = active.filter((other) => other[2] >= segment[0])
    for (const other of active) {
      const crossing = crossingOf(segment, other)
      if (crossing) return crossing
    }
    active.push(segment)
  }
  return null
}

function crossingOf(a: Segment, b: Segment): Position | null {
  if (Math.max(a[1], a[3]) < Math.min(b[1], b[3]) || Math.max(b[1], b[3]) < Math.min(a[1], a[3])) return null
  const d1 = side(b, a[0], a[1])
  const d2 = side(b, a[2], a[3])
  const d3 = side(a, b[0], b[1])
  const d4 = side(a, b[2], b[3])
  if (d1 * d2 < 0 && d3 * d4 < 0) {
    const share = d1 / (d1 - d2)
    return [a[0] + share * (a[2] - a[0]), a[1] + share * (a[3] - a[1])]
  }
  return null
}

/** Positive when the point lies to the left of the segment, 0 on its line. */
function side(segment: Segment, x: number, y: number): number {
  return (segment[2] - segment[0]) * (y - segment[1]) - (segment[3] - segment[1]) * (x - segment[0])
}
