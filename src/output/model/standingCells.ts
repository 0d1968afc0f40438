import type { Standing } from '../../analysis/standing.ts'
import type { TakeAwayCell } from './TakeAway.ts'

/** Of the others, per cent that lie lower, how many they are, and how many have the same. Empty cells without a standing. */
export function standingCells(standing: Standing | null): TakeAwayCell[] {
  if (!standing) return ['', '', '']
  return [(100 * standing.lower) / standing.others, standing.others, standing.same]
}
