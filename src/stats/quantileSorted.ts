/**
 * The quantile of values already in ascending order; `quantile` has the definition. Nothing is copied or checked
 * beyond the count and the probability, so the inside of a simulation can use it on a sorted typed array.
 *
 * Throws RangeError on an empty list or a probability outside 0-1. Constant time.
 */
export function quantileSorted(sorted: ArrayLike<number>, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile needs a probability from 0 to 1, got ${probability}`)
  }
  if (sorted.length === 0) throw new RangeError('quantile needs at least one value')
  const position = (sorted.length - 1) * probability
  const index = Math.floor(position)
  const below = sorted[index]!
  const above = sorted[Math.min(index + 1, sorted.length - 1)]!
  const share = position - index
  const step = above - below
  return Number.isFinite(step) ? below + step * share : below * (1 - share) + above * share
}
