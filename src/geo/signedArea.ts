import type { Position } from 'geojson'

/**
 * Twice-halved shoelace sum of a closed ring, in square units of its coordinates: positive when the ring runs
 * counterclockwise. For orientation and emptiness only: square degrees are no areas.
 */
export function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? []
  let sum = 0
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index]!
    const [x2 = 0, y2 = 0] = ring[index + 1]!
    sum += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY)
  }
  return sum / 2
}
