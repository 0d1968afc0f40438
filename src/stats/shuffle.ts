import type { RandomSource } from './random.ts'

/**
 * Puts numbers in a random order, in place, every order equally likely (Fisher and Yates, as in Knuth 3.4.2 P).
 * Returns the same array. Linear time, one random number per place.
 */
export function shuffle<T extends Float64Array | Int32Array>(values: T, random: RandomSource): T {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = values[i]!
    values[i] = values[j]!
    values[j] = kept
  }
  return values
}
