/**
 * The share of the other areas that a value is above, ties counted as half: 0 for the least, 1 for the greatest, 0.5 in
 * the middle. In words: (mean rank - 1) / (n - 1). Ties share their mean rank so that turning the direction of an
 * indicator mirrors the ranks exactly (rank on -x = 1 - rank on x); COINr's n_prank gives ties their lowest rank instead
 * (`ties: 'least'`).
 *
 * NaN marks a hole, stays one and takes no part in n. Answer 0-1. Throws RangeError when fewer than two values remain.
 * Cost: a count of n x n steps, faster than a sort for the tens of areas of a municipality.
 */
export function percentileRank(
  values: ArrayLike<number>,
  out: Float64Array = new Float64Array(values.length),
  ties: 'mean' | 'least' = 'mean',
): Float64Array {
  if (out.length !== values.length || (out as ArrayLike<number>) === values) {
    throw new RangeError(`percentileRank needs room of its own for ${values.length} ranks`)
  }
  let count = 0
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) count++
  if (count < 2) throw new RangeError('percentileRank needs at least two values')
  const tieShare = ties === 'mean' ? 0.5 : 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    let below = 0
    let equal = -1
    for (let j = 0; j < values.length; j++) {
      if (values[j]! < value) below++
      else if (values[j] === value) equal++
    }
    out[i] = Number.isNaN(value) ? Number.NaN : (below + tieShare * equal) / (count - 1)
  }
  return out
}
