import type { Position } from 'geojson'

/**
 * The corners of a line that are needed for it to lie within `tolerance` of itself (Douglas and Peucker), its ends among
 * them. The same corners whichever way the line is given. `shrink`: length of a degree of longitude in degrees of
 * latitude. Usually n log n; a line may end where it begins.
 */
export function simplifyLine(line: readonly Position[], tolerance: number, shrink: number): Position[] {
  if (line.length < 3) return [...line]
  const isTurned = comesAfter(line, [...line].reverse())
  const way = isTurned ? [...line].reverse() : line
  const keep = new Uint8Array(way.length)
  keep[0] = 1
  keep[way.length - 1] = 1
  const waiting: [number, number][] = [[0, way.length - 1]]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [from, to] = part
    let farthest = tolerance
    let at = -1
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(way[index]!, way[from]!, way[to]!, shrink)
      if (distance > farthest) {
        farthest = distance
        at = index
      }
    }
    if (at < 0) continue
    keep[at] = 1
    waiting.push([from, at], [at, to])
  }
  const kept = way.filter((_, index) => keep[index] === 1)
  return isTurned ? kept.reverse() : kept
}

/** Whether the first line is the later of the two, by the first corner in which they differ. */
function comesAfter(line: readonly Position[], other: readonly Position[]): boolean {
  for (const [index, [x, y]] of line.entries()) {
    const [otherX, otherY] = other[index]!
    if (x !== otherX) return x! > otherX!
    if (y !== otherY) return y! > otherY!
  }
  return false
}

/** From a point to the stretch between two others; to the first of them where they are one. */
function distanceTo([x, y]: Position, [ax, ay]: Position, [bx, by]: Position, shrink: number): number {
  const [px, py] = [(x! - ax!) * shrink, y! - ay!]
  const [dx, dy] = [(bx! - ax!) * shrink, by! - ay!]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return Math.hypot(px - along * dx, py - along * dy)
}
