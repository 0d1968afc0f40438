import type { PixelPoint } from './viewport.ts'

/** Convex hull by Andrew's monotone chain, counter-clockwise in a y-up plane. Fewer than three points come back as they are. */
export function convexHull<P extends PixelPoint>(points: readonly P[]): P[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  const half = (source: readonly P[]): P[] => {
    const chain: P[] = []
    for (const point of source) {
      while (chain.length >= 2 && turn(chain[chain.length - 2]!, chain[chain.length - 1]!, point) <= 0) chain.pop()
      chain.push(point)
    }
    chain.pop()
    return chain
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

function turn(a: PixelPoint, b: PixelPoint, c: PixelPoint): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/**
 * The two outer tangents of two point sets: the hull of both together crosses from one set to the other exactly twice.
 * Empty when one hull contains the other.
 */
export function outerTangents(a: readonly PixelPoint[], b: readonly PixelPoint[]): [PixelPoint, PixelPoint][] {
  const tagged = [...a.map((p) => ({ x: p.x, y: p.y, set: 0 })), ...b.map((p) => ({ x: p.x, y: p.y, set: 1 }))]
  const hull = convexHull(tagged)
  const bridges: [PixelPoint, PixelPoint][] = []
  hull.forEach((point, i) => {
    const next = hull[(i + 1) % hull.length]!
    if (point.set !== next.set) bridges.push(point.set === 0 ? [point, next] : [next, point])
  })
  return bridges
}
