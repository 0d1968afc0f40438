import type { AreaId } from '../../domain/Area.ts'
import type { IndexResult } from '../need/IndexResult.ts'

/**
 * How much a person in each area counts for when a measure is spread by need: the area of place r among n counts
 * (n + 1 - r) / ((n + 1) / 2), which falls evenly from just under 2 for the greatest need to just above 0 for the least,
 * 1 in the middle. Places and not scores, so that the scale of the index does not matter and nothing is negative. An area
 * without a score counts for 1.
 */
export function needWeights(result: IndexResult): ReadonlyMap<AreaId, number> {
  const middle = (result.ranked + 1) / 2
  return new Map(
    result.areas.map(({ areaId, rank }) => [areaId, rank === null ? 1 : (result.ranked + 1 - rank) / middle]),
  )
}
