import type { MergeStep } from './MergeStep.ts'

/**
 * The points of a hierarchical clustering in an order that keeps every cluster together, as along the foot of its tree.
 * Each merge may be turned either way; here the side with the greater mean `key` comes first, and on a tie the side that
 * holds the smaller point. With keys that follow what the points are about, the order also runs from more to less.
 *
 * `steps` as from `wardD2` (cluster N + s is made by step s). Returns the positions of the points. Throws RangeError
 * when `keys` are not one more than the steps. Linear time.
 */
export function leafOrder(steps: readonly MergeStep[], keys: ArrayLike<number>): number[] {
  const count = steps.length + 1
  if (keys.length !== count) throw new RangeError(`leafOrder needs ${count} keys, got ${keys.length}`)
  const sums = Float64Array.from({ length: count + steps.length }, (_, at) => (at < count ? keys[at]! : 0))
  const sizes = new Int32Array(count + steps.length).fill(1)
  const least = Int32Array.from({ length: count + steps.length }, (_, at) => at)
  steps.forEach(({ a, b }, step) => {
    const made = count + step
    sums[made] = sums[a]! + sums[b]!
    sizes[made] = sizes[a]! + sizes[b]!
    least[made] = Math.min(least[a]!, least[b]!)
  })
  const order: number[] = []
  const waiting = [count + steps.length - 1]
  while (waiting.length > 0) {
    const cluster = waiting.pop()!
    if (cluster < count) {
      order.push(cluster)
      continue
    }
    const { a, b } = steps[cluster - count]!
    const difference = sums[a]! / sizes[a]! - sums[b]! / sizes[b]!
    const isFirst = difference > 0 || (!(difference < 0) && least[a]! < least[b]!)
    // The later of the two waits underneath.
    waiting.push(...(isFirst ? [b, a] : [a, b]))
  }
  return order
}
