import type { PixelPoint } from '../../../geo/viewport.ts'

export interface LeaderLine {
  readonly from: PixelPoint
  readonly to: PixelPoint
}

/** More names than this have too many orders to try. */
export const MOST_UNTANGLED = 5
/** A crossing of two leaders costs as much as this many pixels of leader. */
const CROSSING = 200
/** So does a name that found no place. */
const LOST = 2000

/**
 * The best of all orders in which few names can be led to free ground: no leaders that cross, then the shortest ones.
 * `place` puts them in an order and says where their leaders run. Deterministic: of equals the first order wins.
 */
export function untangledLeaders<T, P extends { readonly leader: LeaderLine | null }>(
  waiting: readonly T[],
  place: (order: readonly T[]) => P[],
): P[] {
  let best: { placed: P[]; cost: number } | null = null
  for (const order of ordersOf(waiting)) {
    const placed = place(order)
    const lines = placed.flatMap(({ leader }) => leader ?? [])
    const length = lines.reduce((sum, { from, to }) => sum + Math.hypot(from.x - to.x, from.y - to.y), 0)
    const crossings = lines.reduce((sum, a, i) => sum + lines.slice(i + 1).filter((b) => meet(a, b)).length, 0)
    const cost = length + crossings * CROSSING + (waiting.length - placed.length) * LOST
    if (!best || cost < best.cost - 0.5) best = { placed, cost }
  }
  return best?.placed ?? []
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((first, i) => ordersOf(items.toSpliced(i, 1)).map((rest) => [first, ...rest]))
}

function meet(a: LeaderLine, b: LeaderLine): boolean {
  const side = (p: PixelPoint, q: PixelPoint, r: PixelPoint): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return (
    side(a.from, a.to, b.from) !== side(a.from, a.to, b.to) && side(b.from, b.to, a.from) !== side(b.from, b.to, a.to)
  )
}
