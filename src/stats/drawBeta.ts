import { drawGamma } from './drawGamma.ts'
import type { RandomSource } from './random.ts'

/**
 * One share from the beta distribution with these shapes: the first gamma draw's part of the sum of two. Mean
 * a / (a + b). A share of k in n with Jeffreys' prior is drawn as drawBeta(random, k + 0.5, n - k + 0.5).
 * Answer 0-1. Throws RangeError unless both shapes are above 0. Cost: two gamma numbers.
 */
export function drawBeta(random: RandomSource, a: number, b: number): number {
  const [first, second] = [drawGamma(random, a), drawGamma(random, b)]
  const sum = first + second
  if (sum === Infinity) return 1 / (1 + second / first)
  // With shapes far below 1 both parts can underflow to 0; the mass then sits at the two ends.
  return sum > 0 ? first / sum : random() * (a + b) < a ? 1 : 0
}
