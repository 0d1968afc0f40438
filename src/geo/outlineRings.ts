import type { FlatRing, WorldShape } from './worldShape.ts'

/**
 * The common outline of neighbouring areas, as rings: every edge that only one area has, chained end to end.
 * Exact for a coverage whose neighbours share identical borders; where borders differ, both are drawn, which
 * shows the fault instead of hiding it. Cost: linear in the number of points.
 */
export function outlineRings(shapes: readonly WorldShape[]): FlatRing[] {
  const edges = new Map<string, { from: string; to: string; x: number; y: number }>()
  for (const shape of shapes) {
    for (const ring of shape.rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const j = (i + 2) % ring.length
        const from = `${ring[i]},${ring[i + 1]}`
        const to = `${ring[j]},${ring[j + 1]}`
        const twin = `${to}|${from}`
        const key = `${from}|${to}`
        if (from === to) continue
        if (edges.has(twin)) edges.delete(twin)
        else if (edges.has(key)) edges.delete(key)
        else edges.set(key, { from, to, x: ring[i]!, y: ring[i + 1]! })
      }
    }
  }
  return chain([...edges.values()])
}

function chain(edges: readonly { from: string; to: string; x: number; y: number }[]): FlatRing[] {
  const byStart = new Map<string, { from: string; to: string; x: number; y: number }[]>()
  for (const edge of edges) {
    const list = byStart.get(edge.from)
    if (list) list.push(edge)
    else byStart.set(edge.from, [edge])
  }
  const rings: FlatRing[] = []
  for (const first of edges) {
    if (!byStart.get(first.from)?.includes(first)) continue
    const points: number[] = []
    let edge: { from: string; to: string; x: number; y: number } | undefined = first
    while (edge) {
      points.push(edge.x, edge.y)
      const list: { from: string; to: string; x: number; y: number }[] = byStart.get(edge.from)!
      list.splice(list.indexOf(edge), 1)
      edge = edge.to === first.from ? undefined : byStart.get(edge.to)?.[0]
    }
    if (points.length >= 6) rings.push(Float64Array.from(points))
  }
  return rings
}
