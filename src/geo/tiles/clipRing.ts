import { BUFFER, EXTENT } from './tileParts.ts'

const LEAST = -BUFFER
const MOST = EXTENT + BUFFER

/** The part of a ring that a tile and its margin hold (Sutherland and Hodgman), in whole units; empty when it holds none. */
export function clipRing(ring: readonly number[]): readonly number[] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at]!, ring[at + 1]!]
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  if (minX > MOST || minY > MOST || maxX < LEAST || maxY < LEAST) return []
  let left = ring
  if (minX < LEAST) left = against(left, 0, LEAST, 1)
  if (maxX > MOST) left = against(left, 0, MOST, -1)
  if (minY < LEAST) left = against(left, 1, LEAST, 1)
  if (maxY > MOST) left = against(left, 1, MOST, -1)
  return left
}

/** What lies on one side of a line: above it for `side` 1, below for -1. */
function against(ring: readonly number[], axis: 0 | 1, line: number, side: 1 | -1): number[] {
  const kept: number[] = []
  const other = 1 - axis
  for (let at = 0; at < ring.length; at += 2) {
    const next = at + 2 < ring.length ? at + 2 : 0
    const isIn = (ring[at + axis]! - line) * side >= 0
    if (isIn) kept.push(ring[at]!, ring[at + 1]!)
    if (isIn === (ring[next + axis]! - line) * side >= 0) continue
    // From the same end whichever way the border is followed, so that neighbours are cut in the same place.
    const [a, b] = ring[at + axis]! < ring[next + axis]! ? [at, next] : [next, at]
    const share = (line - ring[a + axis]!) / (ring[b + axis]! - ring[a + axis]!)
    const crossing = Math.round(ring[a + other]! + share * (ring[b + other]! - ring[a + other]!))
    if (axis === 0) kept.push(line, crossing)
    else kept.push(crossing, line)
  }
  return kept
}
