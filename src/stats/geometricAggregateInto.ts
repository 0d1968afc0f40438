import { requireComputable } from './requireComputable.ts'

/**
 * Composite scores of many areas as weighted geometric means: the exponential of the weighted mean of their logarithms.
 * A low component pulls harder than in the arithmetic mean, so strength in one does not make up for weakness in another.
 * Layout, holes and coverage as in `arithmeticAggregateInto`. With a 0 the product would be 0 whatever the rest says, and
 * below 0 it has no meaning: normalise to 1-100 first.
 *
 * Source: OECD/JRC Handbook (2008), 6; COINr a_gmean; the Human Development Index since 2010.
 * Throws RangeError at a score with weight that is not above 0. Cost: a logarithm per score.
 */
export function geometricAggregateInto(
  scores: Float64Array,
  weights: ArrayLike<number>,
  leastCoverage: number,
  out: Float64Array,
  coverage: Float64Array,
): void {
  const areas = out.length
  if (scores.length !== areas * weights.length || coverage.length !== areas) {
    throw new RangeError(`geometricAggregateInto needs ${weights.length} scores for each of ${areas} areas`)
  }
  out.fill(0)
  coverage.fill(0)
  let total = 0
  for (let j = 0; j < weights.length; j++) {
    const weight = weights[j]!
    if (!(weight >= 0)) throw new RangeError(`geometricAggregateInto needs weights of at least 0, got ${weight}`)
    if (weight === 0) continue
    total += weight
    const start = j * areas
    for (let i = 0; i < areas; i++) {
      const score = scores[start + i]!
      if (Number.isNaN(score)) continue
      if (score <= 0) throw new RangeError(`geometricAggregateInto needs scores above 0, got ${score}`)
      out[i]! += weight * Math.log(score)
      coverage[i]! += weight
    }
  }
  if (total === 0) throw new RangeError('geometricAggregateInto needs at least one weight above 0')
  for (let i = 0; i < areas; i++) {
    const present = coverage[i]!
    coverage[i] = present / total
    const isCovered = present > 0 && coverage[i]! >= leastCoverage
    out[i] = isCovered ? requireComputable('geometricAggregateInto', Math.exp(out[i]! / present), total) : Number.NaN
  }
}
