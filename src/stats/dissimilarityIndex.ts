import { requireWeights } from './requireWeights.ts'

/**
 * How unevenly two groups are spread over the areas: the share of either that would have to move for the two to be
 * spread alike. In words: half the sum over the areas of the distance between the first group's share of itself living
 * there and the second's.
 *
 * `first` and `second`: persons per area, in the same order. 0 (alike) to 1 (never in the same area). Small groups give
 * high values by chance alone. Source: Duncan and Duncan, American Sociological Review 20 (1955).
 * Throws RangeError when a group is empty, negative anywhere or the lengths differ; TypeError on a count that is not
 * finite. Linear time.
 */
export function dissimilarityIndex(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const firstTotal = requireWeights('dissimilarityIndex', first, second.length)
  const secondTotal = requireWeights('dissimilarityIndex', second, first.length)
  let sum = 0
  for (let i = 0; i < first.length; i++) sum += Math.abs(first[i]! / firstTotal - second[i]! / secondTotal)
  return sum / 2
}
