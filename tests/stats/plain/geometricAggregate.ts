import { requireComputable } from '../../../src/stats/requireComputable.ts'
import type { Aggregate } from './Aggregate.ts'
import { aggregateWeights } from './aggregateWeights.ts'

/**
 * A composite score as the weighted geometric mean of its components: the exponential of the weighted mean of their
 * logarithms. A low component pulls harder than in the arithmetic mean, so strength in one does not make up for
 * weakness in another. Missing components and coverage as in `arithmeticAggregate`.
 *
 * Every score that carries weight must be above 0, else RangeError: with a 0 the product would be 0 whatever the rest
 * says, and below 0 it has no meaning. Normalise to 1-100 first. Unit of the scores. Other failures as
 * `arithmeticAggregate`. Source: OECD/JRC Handbook (2008), 6; COINr a_gmean; the Human Development Index since 2010.
 */
export function geometricAggregate(
  scores: ArrayLike<number | null>,
  weights: ArrayLike<number>,
  leastCoverage = 0.65,
): Aggregate {
  const { total, present } = aggregateWeights('geometricAggregate', scores, weights)
  const coverage = present / total
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]
    if (score === null || score === undefined || weights[i] === 0) continue
    if (score <= 0) throw new RangeError(`geometricAggregate needs scores above 0, got ${score} at index ${i}`)
    sum += weights[i]! * Math.log(score)
  }
  if (present === 0 || coverage < leastCoverage) return { score: null, coverage }
  return { score: requireComputable('geometricAggregate', Math.exp(sum / present)), coverage }
}
