import { CellStatus } from '../../domain/Cell.ts'
import { cellIndex, type Dataset, type IndicatorValues } from '../../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../../domain/Indicator.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { comparePeriods, type Period } from '../../domain/Period.ts'
import { isSameReference } from '../isSameReference.ts'
import { municipalityReference } from '../municipalityReference.ts'
import { residentCounts, residentsAtLeast } from '../residentCounts.ts'
import { type CompassChance, type CompassTable, tableIndex } from './CompassTable.ts'
import { domainWeights } from './domainWeights.ts'

export interface CompassChoice {
  /** Indicators of the compass, in the order they are to have. Unknown ones and counts are left out. */
  readonly indicatorIds: readonly IndicatorId[]
  /** Every indicator alike, or every theme alike. */
  readonly weights: 'equal' | 'theme'
}

/**
 * The figures of a dataset as a table for the compass: both sexes together, all periods of the chosen indicators. Only
 * figures that may be shown come along; a suppressed figure is missing from here on, so no position can be solved
 * for it. Counts are left out: they say how large an area is, not what it is like.
 *
 * The municipality's value is its published one, else the weighted mean of the areas; one and the same kind, and
 * the mean of the same areas, for all periods of an indicator, as in the newest: another kind or set would look like a
 * change of level.
 */
export function compassFromDataset(dataset: Dataset, choice: CompassChoice): CompassTable {
  const indicators = choice.indicatorIds.flatMap((id): Indicator[] => {
    const indicator = indicatorById(dataset, id)
    return indicator && indicator.unit !== 'count' && dataset.values.has(id) ? [indicator] : []
  })
  const columns = indicators.map(({ id }) => dataset.values.get(id) as IndicatorValues)
  const periods = [...new Set(columns.flatMap((column) => column.periods))].sort(comparePeriods)
  const domains = indicators.map(({ theme }) => theme)
  const size = periods.length * indicators.length * dataset.areas.length
  const denominators = new Float64Array(size).fill(Number.NaN)
  const deviations = columns.some(({ sd }) => sd) ? new Float64Array(size).fill(Number.NaN) : null
  const table: CompassTable = {
    areaIds: dataset.areas.map(({ id }) => id),
    indicatorIds: indicators.map(({ id }) => id),
    periods,
    values: new Float64Array(size).fill(Number.NaN),
    denominators,
    ...(deviations ? { deviations } : {}),
    population: residentCounts(dataset),
    populationAtLeast: residentsAtLeast(dataset),
    reference: new Float64Array(periods.length * indicators.length).fill(Number.NaN),
    kinds: indicators.map(({ unit }) => (unit === 'tkr' || unit === 'kr' ? ('money' as const) : ('points' as const))),
    shares: indicators.map(({ unit }) => unit === 'percent'),
    chance: indicators.map(chanceOf),
    domains,
    weights: choice.weights === 'theme' ? domainWeights(domains) : domains.map(() => 1),
  }

  columns.forEach((column, j) => {
    periods.forEach((period, at) => {
      for (let area = 0; area < dataset.areas.length; area++) {
        const source = cellIndex(dataset, column, area, period)
        const status = column.status[source]
        if (status !== CellStatus.value && status !== CellStatus.provisional) continue
        const target = tableIndex(table, at, j, area)
        table.values[target] = column.value[source]!
        denominators[target] = column.n[source]!
        if (deviations && column.sd) deviations[target] = column.sd[source]!
      }
    })
    referenceSeries(dataset, indicators[j]!, periods).forEach((value, at) => {
      table.reference[at * indicators.length + j] = value
    })
  })
  return table
}

function chanceOf({ unit, intervalMethod }: Indicator): CompassChance {
  if (intervalMethod === 't') return 'mean'
  return intervalMethod === 'wilson' && unit === 'percent' ? 'share' : 'unknown'
}

function referenceSeries(dataset: Dataset, indicator: Indicator, periods: readonly Period[]): number[] {
  const found = periods.map((period) => municipalityReference(dataset, indicator, period))
  const newest = periods[found.findLastIndex((reference) => reference !== null)]
  return found.map((reference, at) =>
    reference && newest !== undefined && isSameReference(dataset, indicator, periods[at]!, newest)
      ? reference.value
      : Number.NaN,
  )
}
