import type { AreaId } from '../domain/Area.ts'
import type { Cell } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import type { Interval } from '../stats/Interval.ts'
import { figureInterval } from './figureInterval.ts'
import { findReference, type MunicipalityReference, municipalityReference } from './municipalityReference.ts'

/** An area against the municipality. `not-clear`: the interval contains the municipality's value. `unknown`: no interval or no value. */
export type Comparison = 'above' | 'below' | 'not-clear' | 'unknown'

export interface AreaFigure {
  readonly areaId: AreaId
  readonly cell: Cell
  readonly interval: Interval | null
  readonly comparison: Comparison
}

/** One indicator and period over all areas, in the order of the dataset. */
export interface IndicatorFigures {
  readonly indicator: Indicator
  readonly period: Period
  readonly figures: readonly AreaFigure[]
  readonly municipality: MunicipalityReference | null
  readonly county: number | null
  readonly country: number | null
  /** Areas with a value. */
  readonly known: number
}

/** Gathers what a view says about one indicator and period: figures, intervals, comparisons, reference values. */
export function indicatorFigures(dataset: Dataset, indicator: Indicator, period: Period): IndicatorFigures {
  const municipality = municipalityReference(dataset, indicator, period)
  const figures = dataset.areas.map((area) => {
    const cell = cellAt(dataset, indicator.id, area.id, period)
    const interval = cell.kind === 'value' ? figureInterval(indicator, cell) : null
    return { areaId: area.id, cell, interval, comparison: compare(interval, municipality?.value ?? null) }
  })
  return {
    indicator,
    period,
    figures,
    municipality,
    county: findReference(dataset, 'county', indicator.id, period)?.value ?? null,
    country: findReference(dataset, 'country', indicator.id, period)?.value ?? null,
    known: figures.filter((figure) => figure.cell.kind === 'value').length,
  }
}

/** Area interval against the municipality's value; a bound that touches the value counts as not clear. */
export function compare(interval: Interval | null, reference: number | null): Comparison {
  if (!interval || reference === null) return 'unknown'
  if (interval.lower > reference) return 'above'
  if (interval.upper < reference) return 'below'
  return 'not-clear'
}
