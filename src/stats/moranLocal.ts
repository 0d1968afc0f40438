import { scaledToOne } from './binaryScale.ts'
import { deviations } from './deviations.ts'
import { falseDiscovery } from './falseDiscovery.ts'
import type { MoranOptions } from './moranGlobal.ts'
import { permutationProbability } from './permutationProbability.ts'
import type { RandomSource } from './random.ts'
import { requireFinite } from './requireFinite.ts'
import { spatialLag } from './spatialLag.ts'
import { type SpatialWeights, spatialWeights } from './spatialWeights.ts'

export type MoranQuadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high'

export interface LocalMoran {
  readonly index: number
  /** The area's own side of the mean, then its neighbours'. */
  readonly quadrant: MoranQuadrant
  /** Two-sided share of random neighbours at least as extreme; null without permutations. */
  readonly probability: number | null
  /** The same, adjusted for having looked at every area (false discovery rate). Clusters are read from this one. */
  readonly adjustedProbability: number | null
}

/**
 * Local Moran's I (Anselin, Geographical Analysis 27, 1995): is this area like its neighbours, and on which side of the
 * mean? Its distance from the mean times the weighted mean distance of its neighbours, divided by the variance.
 *
 * `divisor` names the variance: `n - 1` as PySAL and GeoDa (default), or `n` as spdep's localmoran; the two differ by
 * (n - 1) / n and nothing else. Chance is judged by conditional permutation: the area keeps its value while its
 * neighbours' are drawn without return from all the others.
 *
 * `values`: one per area, null where there is none. The answer has one entry per area, null for areas without a value
 * and for islands. Throws as `moranGlobal`. Cost: permutations times links.
 */
export function moranLocal(
  values: ArrayLike<number | null>,
  neighbours: readonly (readonly number[])[],
  options: MoranOptions & { readonly divisor?: 'n - 1' | 'n' } = {},
): (LocalMoran | null)[] {
  const { permutations = 0, random, divisor = 'n - 1' } = options
  if (values.length !== neighbours.length) throw new RangeError('moranLocal needs neighbours for every value')
  if (permutations > 0 && !random) throw new RangeError('moranLocal needs a random source for its permutations')
  const spatial = spatialWeights(neighbours, (area) => values[area] !== null, options.weights)
  const present = spatial.members.map((area) => values[area] as number)
  requireFinite('moranLocal', present, 4, 'neighbouring area')
  // Moran's I has no unit: figures near 1 give the same index, and squares that neither overflow nor vanish.
  const z = deviations(scaledToOne(present))
  const variance = z.reduce((sum, d) => sum + d * d, 0) / (divisor === 'n' ? z.length : z.length - 1)
  if (!(variance > 0)) throw new RangeError('moranLocal needs values that differ')
  const chance =
    permutations > 0 && random
      ? Float64Array.from(z, (_, i) => conditionalProbability(i, z, spatial, permutations, random))
      : null
  const adjusted = chance && falseDiscovery(chance)
  const answer: (LocalMoran | null)[] = Array.from(values, () => null)
  spatial.members.forEach((area, i) => {
    const lag = spatialLag(i, z, spatial)
    answer[area] = {
      index: (z[i]! * lag) / variance,
      quadrant: `${z[i]! > 0 ? 'high' : 'low'}-${lag > 0 ? 'high' : 'low'}`,
      probability: chance?.[i] ?? null,
      adjustedProbability: adjusted?.[i] ?? null,
    }
  })
  return answer
}

/** Draws neighbours at random for one member; the sign of its own value is common to all draws, so lags are compared. */
function conditionalProbability(
  member: number,
  z: Float64Array,
  spatial: SpatialWeights,
  permutations: number,
  random: RandomSource,
): number {
  const own = z[member]!
  const first = spatial.start[member]!
  const count = spatial.start[member + 1]! - first
  const observed = own * spatialLag(member, z, spatial)
  // The same neighbours added up in another order may differ in the last digit; that is a tie.
  const slack = 1e-12 * Math.abs(observed)
  const others = z.filter((_, i) => i !== member)
  let atLeast = 0
  let atMost = 0
  for (let trial = 0; trial < permutations; trial++) {
    let lag = 0
    for (let k = 0; k < count; k++) {
      // The first k places hold those already drawn.
      const drawn = k + Math.floor(random() * (others.length - k))
      const value = others[drawn]!
      others[drawn] = others[k]!
      others[k] = value
      lag += spatial.weights[first + k]! * value
    }
    const permuted = own * lag
    if (permuted >= observed - slack) atLeast++
    if (permuted <= observed + slack) atMost++
  }
  return permutationProbability(atLeast, atMost, permutations)
}
