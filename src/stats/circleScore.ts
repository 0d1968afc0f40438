/**
 * Di Caro's measure of an order around a circle: Σ over j ≠ k of similarity × (1 - 2 × steps apart / p).
 * Larger = similar columns nearer each other. Unit of the similarities.
 */
export function circleScore(similarities: readonly (readonly number[])[], order: readonly number[]): number {
  const count = order.length
  let score = 0
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const steps = Math.min(b - a, count - b + a)
      score += 2 * similarities[order[a]!]![order[b]!]! * (1 - (2 * steps) / count)
    }
  }
  return score
}
