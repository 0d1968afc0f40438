/**
 * Adjusts many p values for having looked many times: a figure called clear at an adjusted value below 0.05 belongs to
 * a set of which at most 5 % are expected to be chance (Benjamini and Hochberg, Journal of the Royal Statistical Society
 * B 57, 1995; R's p.adjust "BH"). In words: each value times n divided by its rank, then no larger than the next.
 *
 * In and out 0-1, same order. Throws RangeError on a value outside 0-1. Cost: one sort.
 */
export function falseDiscovery(probabilities: ArrayLike<number>): Float64Array {
  const n = probabilities.length
  const falling = Array.from(probabilities, (probability, i) => {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`falseDiscovery needs probabilities from 0 to 1, got ${probability}`)
    }
    return i
  }).sort((a, b) => probabilities[b]! - probabilities[a]!)
  const adjusted = new Float64Array(n)
  let least = 1
  falling.forEach((i, place) => {
    least = Math.min(least, (probabilities[i]! * n) / (n - place))
    adjusted[i] = least
  })
  return adjusted
}
