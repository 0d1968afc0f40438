/**
 * Places for labels along a line that lie at least `gap` apart, in the order of the wanted places, and as near them as
 * the sum of squared moves allows: the wanted places less `i * gap` are made non-decreasing by pooling neighbours that
 * are out of order (isotonic regression), then kept within `low`..`high`. When there is no room for all, they run past
 * `high`. Same order as `wanted`; ties keep their order. Cost: n log n.
 */
export function labelsApart(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((_, at) => at).sort((a, b) => wishes[a]! - wishes[b]! || a - b)
  const pools: { sum: number; count: number }[] = []
  order.forEach((at, place) => {
    let pool = { sum: wishes[at]! - place * gap, count: 1 }
    let last = pools.at(-1)
    while (last && last.sum / last.count > pool.sum / pool.count) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
      last = pools.at(-1)
    }
    pools.push(pool)
  })
  const ceiling = high - (wishes.length - 1) * gap
  const placed = new Array<number>(wishes.length)
  let place = 0
  for (const { sum, count } of pools) {
    const base = Math.max(low, Math.min(ceiling, sum / count))
    for (let i = 0; i < count; i++, place++) placed[order[place]!] = base + place * gap
  }
  return placed
}
