import { scaledToOne } from './binaryScale.ts'
import { deviations } from './deviations.ts'
import { normalTail } from './normalTail.ts'
import { permutationProbability } from './permutationProbability.ts'
import type { RandomSource } from './random.ts'
import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'
import { shuffle } from './shuffle.ts'
import { spatialLag } from './spatialLag.ts'
import { type SpatialWeights, spatialWeights } from './spatialWeights.ts'

export interface MoranTest {
  /** Variance of I if the values were laid out at random. */
  readonly variance: number
  readonly z: number
  /** Two-sided. */
  readonly probability: number
}

export interface MoranGlobal {
  /** Above `expected` when neighbours are alike, below when they differ. */
  readonly index: number
  /** -1 / (n - 1). */
  readonly expected: number
  /** Areas that took part. */
  readonly n: number
  readonly islands: readonly number[]
  /** The values as independent draws from one normal distribution. */
  readonly normality: MoranTest
  /** The very same values, in any order over the areas. */
  readonly randomisation: MoranTest
  /** Two-sided share of random orders at least as extreme; null without permutations. */
  readonly permutationProbability: number | null
}

export interface MoranOptions {
  /** Weight of each neighbour in the order of `neighbours`; rows are standardised if left out. */
  readonly weights?: readonly (readonly number[])[]
  /** How many random orders to try; 0 if left out. */
  readonly permutations?: number
  readonly random?: RandomSource
}

/**
 * Moran's I: are neighbouring areas alike? The weighted mean of the products of neighbours' distances from the mean,
 * divided by the mean squared distance. Expectation and both variances after Cliff and Ord, Spatial Processes (1981),
 * 1.5, as in spdep and PySAL.
 *
 * `values`: one per area, null where there is none; such areas and islands (no neighbour takes part) are left out of
 * everything and n, and the islands are listed. Permutations need `random`, so that the seed can be shown.
 * Throws RangeError on fewer than four areas with neighbours, values all equal or neighbours as `spatialWeights`
 * refuses; TypeError on a value that is neither finite nor null. Cost: one pass over the links per permutation.
 */
export function moranGlobal(
  values: ArrayLike<number | null>,
  neighbours: readonly (readonly number[])[],
  options: MoranOptions = {},
): MoranGlobal {
  const { permutations = 0, random } = options
  if (values.length !== neighbours.length) throw new RangeError('moranGlobal needs neighbours for every value')
  if (permutations > 0 && !random) throw new RangeError('moranGlobal needs a random source for its permutations')
  const spatial = spatialWeights(neighbours, (area) => values[area] !== null, options.weights)
  const present = spatial.members.map((area) => values[area] as number)
  requireFinite('moranGlobal', present, 4, 'neighbouring area')
  // Moran's I has no unit: figures near 1 give the same index, and squares that neither overflow nor vanish.
  const z = deviations(scaledToOne(present))
  const n = z.length
  let squares = 0
  let fourths = 0
  for (const d of z) {
    squares += d * d
    fourths += d ** 4
  }
  if (!(squares > 0)) throw new RangeError('moranGlobal needs values that differ')
  const { s0, s1, s2 } = weightSums(spatial)
  const indexOf = (order: Float64Array) => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += order[i]! * spatialLag(i, order, spatial)
    return (n / s0) * (sum / squares)
  }
  const index = indexOf(z)
  const expected = -1 / (n - 1)
  const kurtosis = fourths / n / (squares / n) ** 2
  const normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - expected ** 2
  const randomised =
    (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
      ((n - 1) * (n - 2) * (n - 3) * s0 * s0) -
    expected ** 2
  const test = (variance: number): MoranTest => {
    const score = requireComputable('moranGlobal', (index - expected) / Math.sqrt(variance))
    return { variance, z: score, probability: normalTail(score) }
  }
  let probability: number | null = null
  if (permutations > 0 && random) {
    // The same sum in another order may differ in the last digit; that is a tie.
    const slack = 1e-12 * Math.abs(index)
    let atLeast = 0
    let atMost = 0
    const order = z.slice()
    for (let trial = 0; trial < permutations; trial++) {
      const permuted = indexOf(shuffle(order, random))
      if (permuted >= index - slack) atLeast++
      if (permuted <= index + slack) atMost++
    }
    probability = permutationProbability(atLeast, atMost, permutations)
  }
  return {
    index,
    expected,
    n,
    islands: spatial.islands,
    normality: test(normal),
    randomisation: test(randomised),
    permutationProbability: probability,
  }
}

/** Cliff and Ord's sums: of all weights, of squared mutual weights, and of squared row plus column totals. */
function weightSums({ members, start, targets, weights }: SpatialWeights): { s0: number; s1: number; s2: number } {
  const totals = new Float64Array(members.length)
  const mutual = new Map<number, number>()
  let s0 = 0
  for (let i = 0; i < members.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const j = targets[k]!
      const weight = weights[k]!
      s0 += weight
      totals[i]! += weight
      totals[j]! += weight
      const pair = Math.min(i, j) * members.length + Math.max(i, j)
      mutual.set(pair, (mutual.get(pair) ?? 0) + weight)
    }
  }
  let s1 = 0
  for (const both of mutual.values()) s1 += both * both
  let s2 = 0
  for (const total of totals) s2 += total * total
  return { s0, s1, s2 }
}
