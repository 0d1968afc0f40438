import type { Direction } from '../domain/Indicator.ts'

/** What a difference or a change means for the residents; `none` when the indicator makes no judgement. */
export type Judgement = 'better' | 'worse' | 'none'

/** Higher is not better: that is for the indicator to say. `sign` of the difference: above 0 means more of it. */
export function judgement(direction: Direction, sign: number): Judgement {
  if (direction === 'none' || sign === 0) return 'none'
  return sign > 0 === (direction === 'higher-better') ? 'better' : 'worse'
}
