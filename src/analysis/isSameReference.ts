import { CellStatus } from '../domain/Cell.ts'
import { cellIndex, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import { municipalityReference } from './municipalityReference.ts'

/**
 * Whether the municipality's values of two periods are the same thing: both published, or both the mean of the very same
 * areas. A mean of 23 areas and a mean of 21 differ by which areas they are of, and nothing can be read from the distance.
 * False when one of them is unknown. The definition is another question (`breakBetween`).
 */
export function isSameReference(dataset: Dataset, indicator: Indicator, one: Period, other: Period): boolean {
  const [first, second] = [one, other].map((period) => municipalityReference(dataset, indicator, period))
  if (!first || !second || first.kind !== second.kind) return false
  return first.kind === 'published' || isSameSet(dataset, indicator, one, other)
}

/** Whether the same areas have a figure, shown or protected, in both periods: those that a mean of the areas was made of. */
export function isSameSet(dataset: Dataset, indicator: Indicator, one: Period, other: Period): boolean {
  const values = dataset.values.get(indicator.id)
  if (!values || one === other) return true
  const [first, second] = [cellIndex(dataset, values, 0, one), cellIndex(dataset, values, 0, other)]
  const has = (start: number, areaAt: number): boolean => start >= 0 && WITH_FIGURE.has(values.status[start + areaAt]!)
  return dataset.areas.every((_, areaAt) => has(first, areaAt) === has(second, areaAt))
}

const WITH_FIGURE: ReadonlySet<number> = new Set([CellStatus.value, CellStatus.provisional, CellStatus.suppressed])
