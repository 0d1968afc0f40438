import type { Interval } from './Interval.ts'

export interface Correlation {
  /** -1 to 1. */
  readonly coefficient: number
  /** null with fewer than four pairs, where the interval has no width to offer. */
  readonly interval: Interval | null
  /** Two-sided chance of a coefficient at least this far from 0 if the two had nothing to do with each other. */
  readonly probability: number
  readonly n: number
}
