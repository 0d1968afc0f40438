import type { AreaId } from '../domain/Area.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import { municipalityReference } from './municipalityReference.ts'

/**
 * The areas that have a figure in a period, shown or protected, in the order of the dataset: those that a mean of the areas
 * was made of, and those among which one is the highest.
 */
function areasWithFigure(dataset: Dataset, indicator: Indicator, period: Period): AreaId[] {
  return dataset.areas.flatMap(({ id }) => {
    const cell = cellAt(dataset, indicator.id, id, period)
    return cell.kind === 'value' || cell.reason === 'suppressed' ? [id] : []
  })
}

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

/** Whether the same areas have a figure in both periods. */
export function isSameSet(dataset: Dataset, indicator: Indicator, one: Period, other: Period): boolean {
  const [first, second] = [one, other].map((period) => areasWithFigure(dataset, indicator, period).join(' '))
  return first === second
}
