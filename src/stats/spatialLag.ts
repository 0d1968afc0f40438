import type { SpatialWeights } from './spatialWeights.ts'

/**
 * The weighted sum of an area's neighbours' values; with row-standardised weights, their mean. `member` and `values`
 * count in the order of `spatial.members`. Unit of the values. Cost: one step per neighbour.
 */
export function spatialLag(member: number, values: Float64Array, spatial: SpatialWeights): number {
  let lag = 0
  const end = spatial.start[member + 1]!
  for (let k = spatial.start[member]!; k < end; k++) lag += spatial.weights[k]! * values[spatial.targets[k]!]!
  return lag
}
