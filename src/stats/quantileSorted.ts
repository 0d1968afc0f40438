/**
 * The value below which the share `probability` of the values lies, by linear interpolation: definition 7 of Hyndman
 * and Fan (1996), the default of R and NumPy. In words: walk the share `probability` of the way from the first to the
 * last of the values in order, and interpolate between the two neighbours of that spot.
 *
 * `sorted` ascends and is finite; nothing is copied or checked beyond the count and the probability, so the inside of a
 * simulation can use it on a sorted typed array. `probability` 0-1. The answer has the unit of the values.
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
