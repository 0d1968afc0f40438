import { regularisedGamma } from './regularisedGamma.ts'

/**
 * The chance that a standard normal number lies further from 0 than `z`, on either side: the two-sided p value of a
 * z test. In words: the upper share of the chi-square distribution with one degree of freedom beyond z squared.
 * Answer 0-1. Throws RangeError when z is not a number.
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('normalTail needs a number')
  return regularisedGamma(0.5, (z * z) / 2, true)
}
