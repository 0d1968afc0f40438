import { requireComputable } from './requireComputable.ts'

/**
 * Composite scores of many areas as weighted means of their components, without allocating: the inside of a simulation.
 * Missing components are left out and the remaining weights renormalised, never counted as 0. A score of 0 is a score,
 * and a weight of 0 takes its component out of both the score and the coverage.
 *
 * `scores` component by component: the score of area i in component j stands at j x areas + i; NaN marks a missing one,
 * since a typed array cannot hold a reason. `out` receives one score per area (its length is the number of areas), NaN
 * where less than `leastCoverage` of the weight is present; `coverage` receives the share present, 0-1.
 * Source: OECD/JRC Handbook (2008), 6, linear aggregation; COINr a_amean.
 * Throws RangeError when the lengths do not fit together or the weights are negative or all 0. Cost: one pass.
 */
export function arithmeticAggregateInto(
  scores: Float64Array,
  weights: ArrayLike<number>,
  leastCoverage: number,
  out: Float64Array,
  coverage: Float64Array,
): void {
  const areas = out.length
  if (scores.length !== areas * weights.length || coverage.length !== areas) {
    throw new RangeError(`arithmeticAggregateInto needs ${weights.length} scores for each of ${areas} areas`)
  }
  out.fill(0)
  coverage.fill(0)
  let total = 0
  for (let j = 0; j < weights.length; j++) {
    const weight = weights[j]!
    if (!(weight >= 0)) throw new RangeError(`arithmeticAggregateInto needs weights of at least 0, got ${weight}`)
    if (weight === 0) continue
    total += weight
    const start = j * areas
    for (let i = 0; i < areas; i++) {
      const score = scores[start + i]!
      if (Number.isNaN(score)) continue
      out[i]! += weight * score
      coverage[i]! += weight
    }
  }
  if (total === 0) throw new RangeError('arithmeticAggregateInto needs at least one weight above 0')
  for (let i = 0; i < areas; i++) {
    const present = coverage[i]!
    coverage[i] = present / total
    const isCovered = present > 0 && coverage[i]! >= leastCoverage
    out[i] = isCovered ? requireComputable('arithmeticAggregateInto', out[i]! / present, total) : Number.NaN
  }
}
