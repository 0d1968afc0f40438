import { requireComputable } from '../../../src/stats/requireComputable.ts'
import type { Aggregate } from './Aggregate.ts'
import { aggregateWeights } from './aggregateWeights.ts'

export interface ArithmeticAggregate extends Aggregate {
  /** What each component adds to the score (null: missing); they sum to the score. */
  readonly contributions: readonly (number | null)[]
}

/**
 * A composite score as the weighted mean of its components: each score times its weight, divided by the weights of the
 * components present. Missing components (null) are left out and the remaining weights renormalised, never counted as
 * 0; when less than `leastCoverage` of the weight is present there is no score. A score of 0 is a score, and a weight of
 * 0 takes its component out of both the score and the coverage.
 *
 * Unit of the scores; the score lies between the least and the greatest of them.
 * Source: OECD/JRC Handbook (2008), 6, linear aggregation; COINr a_amean.
 * Throws RangeError on an empty list, lengths that differ, negative weights or weights that are all 0; TypeError on a
 * score that is neither finite nor null. Linear time. `arithmeticAggregateInto` does many areas without allocating.
 */
export function arithmeticAggregate(
  scores: ArrayLike<number | null>,
  weights: ArrayLike<number>,
  leastCoverage = 0.65,
): ArithmeticAggregate {
  const { total, present } = aggregateWeights('arithmeticAggregate', scores, weights)
  const coverage = present / total
  if (present === 0 || coverage < leastCoverage) {
    return { score: null, coverage, contributions: Array.from(scores, () => null) }
  }
  const contributions = Array.from(scores, (score, i) => (score === null ? null : (score * weights[i]!) / present))
  const score = contributions.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  return { score: requireComputable('arithmeticAggregate', score), coverage, contributions }
}
