/**
 * The two-sided p value of an observed figure among permuted ones: twice the smaller of the two tails, (count + 1) /
 * (permutations + 1) each, and at most 1. (Tools that print the smaller tail alone call 10 % of pure noise clear at
 * 0.05.) The least possible answer is 2 / (permutations + 1).
 *
 * `atLeast` and `atMost`: how many permuted figures lie at or above, and at or below, the observed one.
 */
export function permutationProbability(atLeast: number, atMost: number, permutations: number): number {
  return Math.min(1, (2 * (Math.min(atLeast, atMost) + 1)) / (permutations + 1))
}
