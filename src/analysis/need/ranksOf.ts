/** Below this many areas counting is faster than sorting. */
const FEW = 64

/**
 * Places by score, 1 for the highest, into `out`; equal scores share the better place, so the order of areas changes
 * nothing. NaN has place 0 and takes no part. Cost: n squared for few areas, n log n for many.
 */
export function ranksOf<T extends Float64Array | Uint16Array | Uint32Array = Uint32Array>(
  scores: Float64Array,
  out: T = new Uint32Array(scores.length) as T,
): T {
  const count = scores.length
  if (count <= FEW) {
    for (let i = 0; i < count; i++) {
      const score = scores[i]!
      let place = 1
      for (let k = 0; k < count; k++) if (scores[k]! > score) place++
      out[i] = Number.isNaN(score) ? 0 : place
    }
    return out
  }
  // Typed arrays sort NaN last, so the known scores are the first ones.
  const sorted = Float64Array.from(scores).sort()
  let known = count
  while (known > 0 && Number.isNaN(sorted[known - 1])) known--
  for (let i = 0; i < count; i++) {
    const score = scores[i]!
    let low = 0
    let high = known
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! > score) high = middle
      else low = middle + 1
    }
    out[i] = Number.isNaN(score) ? 0 : known - low + 1
  }
  return out
}
