import { cellAt, type Dataset } from '../domain/Dataset.ts'
import { latestPeriod, residentIndicator } from '../domain/lookups.ts'
import { memo } from '../domain/memo.ts'
import type { Period } from '../domain/Period.ts'
import { everybody, populationRow } from '../domain/Population.ts'

/**
 * Residents by area in the latest year: the published count where the package has one, since age bands carry noise and
 * need not add up to it; else the sum of the bands. NaN where neither is known: the sum of what is left of an area when
 * an age is hidden or missing is not the number of its residents.
 */
export const residentCounts = memo(
  (dataset: Dataset): Float64Array =>
    fromBands(dataset, (sum, persons) => sum + persons).map(
      (sum, areaAt) => published(dataset, areaAt)?.persons ?? sum,
    ),
)

/**
 * Residents known of by area, for rules that ask whether there are at least so many: the sum of the ages that are neither
 * hidden nor missing, else the published count. NaN where nothing is known.
 */
export const residentsAtLeast = memo(
  (dataset: Dataset): Float64Array =>
    fromBands(dataset, (sum, persons) =>
      Number.isNaN(persons) ? sum : Number.isNaN(sum) ? persons : sum + persons,
    ).map((sum, areaAt) => (Number.isNaN(sum) ? (published(dataset, areaAt)?.persons ?? sum) : sum)),
)

/** The period that the published counts of these areas (or of all) are from; that of the age bands where none has any. */
export function residentPeriod(dataset: Dataset, positions: Iterable<number> = dataset.areas.keys()): Period | null {
  for (const areaAt of positions) {
    const count = published(dataset, areaAt)
    if (count) return count.period
  }
  return dataset.population.periods.at(-1) ?? null
}

/** The bands of everybody in the latest period, added by a rule that says what a missing one does. NaN without bands. */
function fromBands({ population, areas }: Dataset, add: (sum: number, persons: number) => number): Float64Array {
  const last = population.periods.length - 1
  if (last < 0 || population.ageBands.length === 0) return new Float64Array(areas.length).fill(Number.NaN)
  const rows = everybody(population).flatMap((sex) =>
    population.ageBands.map((_, band) => populationRow(population, last, sex, band)),
  )
  return Float64Array.from(areas, (_, areaAt) => rows.map((row) => population.persons[row + areaAt]!).reduce(add))
}

function published(dataset: Dataset, areaAt: number): { readonly persons: number; readonly period: Period } | null {
  const indicator = residentIndicator(dataset)
  const period = indicator && latestPeriod(dataset, indicator.id)
  if (!indicator || period === undefined) return null
  const cell = cellAt(dataset, indicator.id, dataset.areas[areaAt]!.id, period)
  return cell.kind === 'value' ? { persons: cell.value, period } : null
}
