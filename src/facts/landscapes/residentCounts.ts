import { latestPopulation } from '../../analysis/compass/latestPopulation.ts'
import { cellAt, type Dataset } from '../../domain/Dataset.ts'
import { latestPeriod, residentIndicator } from '../../domain/lookups.ts'
import { memo } from '../../domain/memo.ts'
import type { Period } from '../../domain/Period.ts'

/**
 * Residents by area in the latest year: the published count where the package has one, since age bands carry noise and
 * need not add up to it; else the sum of the bands. NaN where neither is known.
 */
export const residentCounts = memo(
  (dataset: Dataset): Float64Array =>
    latestPopulation(dataset).map((sum, areaAt) => published(dataset, areaAt)?.persons ?? sum),
)

/** The period that the published counts of these areas (or of all) are from; that of the age bands where none has any. */
export function residentPeriod(dataset: Dataset, positions: Iterable<number> = dataset.areas.keys()): Period | null {
  for (const areaAt of positions) {
    const count = published(dataset, areaAt)
    if (count) return count.period
  }
  return dataset.population.periods.at(-1) ?? null
}

function published(dataset: Dataset, areaAt: number): { readonly persons: number; readonly period: Period } | null {
  const indicator = residentIndicator(dataset)
  const period = indicator && latestPeriod(dataset, indicator.id)
  if (!indicator || period === undefined) return null
  const cell = cellAt(dataset, indicator.id, dataset.areas[areaAt]!.id, period)
  return cell.kind === 'value' ? { persons: cell.value, period } : null
}
