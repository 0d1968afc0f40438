import type { ValueCell } from '../domain/Cell.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { residentCounts } from './residentCounts.ts'

/** How much each area weighs: its own denominator, or its residents in the latest year. */
export interface AreaWeights {
  readonly kind: 'denominator' | 'residents'
  readonly weights: readonly number[]
}

/**
 * Weights for the areas at `positions` in the dataset, in the same order as their figures. Denominators when every one
 * has one; else residents when every one is known; else null. Never a mixture of the two.
 */
export function areaWeights(
  dataset: Dataset,
  positions: readonly number[],
  cells: readonly ValueCell[],
): AreaWeights | null {
  const denominators = cells.map((cell) => cell.n ?? Number.NaN)
  if (denominators.every((n) => n > 0)) return { kind: 'denominator', weights: denominators }
  const residents = residentCounts(dataset)
  const weights = positions.map((area) => residents[area]!)
  return weights.every((persons) => persons > 0) ? { kind: 'residents', weights } : null
}
