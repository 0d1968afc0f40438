import type { Interval } from '../../../src/stats/Interval.ts'
import { wilsonInterval } from '../../../src/stats/wilsonInterval.ts'

export interface Difference extends Interval {
  readonly difference: number
}

/**
 * The difference between two shares, first minus second, with Newcombe's hybrid score interval: the distance from each
 * share to the far end of its own Wilson interval, combined by Pythagoras. An interval that holds 0 means that the
 * figures do not tell the two apart.
 *
 * Proportions 0-1; the answer lies in -1 to 1. Source: Newcombe, "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17 (1998), method 10. Throws as `wilsonInterval`.
 */
export function newcombeDifference(
  firstSuccesses: number,
  firstN: number,
  secondSuccesses: number,
  secondN: number,
  confidence = 0.95,
): Difference {
  const first = wilsonInterval(firstSuccesses, firstN, confidence)
  const second = wilsonInterval(secondSuccesses, secondN, confidence)
  const firstShare = firstSuccesses / firstN
  const secondShare = secondSuccesses / secondN
  const difference = firstShare - secondShare
  return {
    difference,
    lower: difference - Math.hypot(firstShare - first.lower, second.upper - secondShare),
    upper: difference + Math.hypot(first.upper - firstShare, secondShare - second.lower),
  }
}
