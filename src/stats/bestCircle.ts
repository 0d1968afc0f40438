import type { CircularOrder } from './CircularOrder.ts'

/**
 * The circle of largest Di Caro score by trying all (p - 1)!/2 of them, column 0 first and each direction once.
 * Scores are built up place by place, so a shared beginning is summed once. For up to ten columns or so.
 */
export function bestCircle(similarities: readonly (readonly number[])[]): CircularOrder {
  const count = similarities.length
  const closeness = Float64Array.from(
    { length: count },
    (_, apart) => 2 * (1 - (2 * Math.min(apart, count - apart)) / count),
  )
  const order = [...similarities.keys()]
  const used = order.map((column) => column === 0)
  let best = { order: [...order], score: Number.NEGATIVE_INFINITY }

  const extend = (place: number, score: number) => {
    if (place === count) {
      if ((count < 3 || order[1]! <= order[count - 1]!) && score > best.score + 1e-12)
        best = { order: [...order], score }
      return
    }
    for (let column = 1; column < count; column++) {
      if (used[column]) continue
      let gain = 0
      const row = similarities[column]!
      for (let at = 0; at < place; at++) gain += row[order[at]!]! * closeness[place - at]!
      used[column] = true
      order[place] = column
      extend(place + 1, score + gain)
      used[column] = false
    }
  }
  if (count > 0) extend(1, 0)
  return count === 0 ? { order: [], score: 0 } : best
}
