import type { NeedAggregation } from '../../domain/NeedSpec.ts'

/**
 * What each component adds to one score; they sum to it. Arithmetic: its score times its share of the weight present.
 * Geometric: the score divided in proportion to weight x logarithm, since it is the logarithms that add up (equal parts
 * by weight where all logarithms are 0). Null where the component is missing or has weight 0.
 *
 * `scores` component by component (component * areas + row).
 */
export function contributionsOf(
  scores: Float64Array,
  row: number,
  areas: number,
  weights: Float64Array,
  aggregation: NeedAggregation,
): (number | null)[] {
  const isPresent = Array.from(weights, (weight, j) => weight > 0 && !Number.isNaN(scores[j * areas + row]))
  const present = weights.reduce((sum, weight, j) => (isPresent[j] ? sum + weight : sum), 0)
  const partOf = (j: number) => {
    const score = scores[j * areas + row]!
    return (weights[j]! * (aggregation === 'geometric' ? Math.log(score) : score)) / present
  }
  const parts = Array.from(weights, (_, j) => (isPresent[j] ? partOf(j) : null))
  if (aggregation === 'arithmetic') return parts
  const logarithm = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  const score = Math.exp(logarithm)
  return parts.map((part, j) => {
    if (part === null) return null
    return logarithm === 0 ? (score * weights[j]!) / present : (score * part) / logarithm
  })
}
