import { cornerNumbers } from './cornerNumbers.ts'
import type { FlatRing, WorldShape } from './worldShape.ts'

/** A stretch of border from one corner to the next, by the numbers of their places. */
interface Edge {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly y: number
}

/**
 * The common outline of neighbouring areas, as rings: every edge that only one area has, chained end to end.
 * Exact for a coverage whose neighbours share identical borders; where borders differ, both are drawn, which
 * shows the fault instead of hiding it. Cost: linear in the number of points.
 */
export function outlineRings(shapes: readonly WorldShape[]): FlatRing[] {
  const rings = shapes.flatMap((shape) => shape.rings)
  const corners = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0))
  let filled = 0
  for (const ring of rings) {
    corners.set(ring, filled)
    filled += ring.length
  }
  const { numbers, count } = cornerNumbers(corners)
  const edges = new Map<number, Edge>()
  let start = 0
  for (const ring of rings) {
    const length = ring.length / 2
    for (let at = 0; at < length; at++) {
      const from = numbers[start + at]!
      const to = numbers[start + ((at + 1) % length)]!
      if (from === to) continue
      const key = from * count + to
      // The neighbour goes the other way along the same border; a second ring the same way is a fault that ends both.
      if (edges.delete(to * count + from) || edges.delete(key)) continue
      edges.set(key, { from, to, x: ring[2 * at]!, y: ring[2 * at + 1]! })
    }
    start += length
  }
  return chain([...edges.values()])
}

function chain(edges: readonly Edge[]): FlatRing[] {
  const byStart = new Map<number, Edge[]>()
  for (const edge of edges) {
    const list = byStart.get(edge.from)
    if (list) list.push(edge)
    else byStart.set(edge.from, [edge])
  }
  const rings: FlatRing[] = []
  for (const first of edges) {
    if (!byStart.get(first.from)?.includes(first)) continue
    const points: number[] = []
    let edge: Edge | undefined = first
    while (edge) {
      points.push(edge.x, edge.y)
      const list: Edge[] = byStart.get(edge.from)!
      list.splice(list.indexOf(edge), 1)
      edge = edge.to === first.from ? undefined : byStart.get(edge.to)?.[0]
    }
    if (points.length >= 6) rings.push(Float64Array.from(points))
  }
  return rings
}
