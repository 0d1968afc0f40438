import type { Indicator } from '../../src/domain/Indicator.ts'
import { type AreaSource, personsAged } from './AreaSource.ts'
import { numberField, requiredNumber, type SourceRow } from './readSourceTable.ts'

export interface Figure {
  readonly value: number
  readonly n?: number
  readonly numerator?: number
  /** Set where the source leaves a doubt that the reader must see beside the figure. */
  readonly status?: 'provisional'
}

/** One period of an indicator. `figure` returns null where the source is blank: no row is written then. */
export interface Series {
  readonly period: string
  readonly figure: (area: AreaSource) => Figure | null
}

/** Which rows of the reference table stand beside the indicator. */
export interface ReferencePick {
  readonly key: string
  readonly levels: readonly ('municipality' | 'county' | 'region' | 'country')[]
  readonly source: string
}

type Needed = 'id' | 'name' | 'description' | 'unit' | 'direction' | 'decimals' | 'theme' | 'intervalMethod'

/** An indicator: its row in indicators.csv and how its figures are read from the source tables. */
export interface IndicatorRecipe extends Pick<Indicator, Needed>, Partial<Omit<Indicator, Needed>> {
  readonly series: readonly Series[]
  readonly reference?: ReferencePick
}

type Count = (area: AreaSource) => number

/** A published figure as it stands in a column of the 2024-2025 table. */
export function published(period: string, column: string, n?: Count, numerator?: Count): Series {
  return { period, figure: (area) => figureOf(area, numberField(area.main, column), n, numerator) }
}

/** A published figure from one of the smaller tables. */
export function from(period: string, row: (area: AreaSource) => SourceRow, column: string, n?: Count): Series {
  return { period, figure: (area) => figureOf(area, numberField(row(area), column), n) }
}

/** The same series, every figure marked provisional. */
export function provisional({ period, figure }: Series): Series {
  return {
    period,
    figure: (area) => {
      const found = figure(area)
      return found && { ...found, status: 'provisional' }
    },
  }
}

/** A share in per cent that is our own ratio of two published counts, to three decimals as SCB writes its own. */
export function ratio(period: string, numerator: Count, n: Count): Series {
  return {
    period,
    figure: (area) => {
      const whole = n(area)
      const part = numerator(area)
      return whole > 0 ? { value: Math.round((part / whole) * 100_000) / 1000, n: whole, numerator: part } : null
    },
  }
}

/** The same recipe for each of the years 2020-2023. */
export function yearly(make: (year: string, row: (area: AreaSource) => SourceRow) => Series): Series[] {
  return ['2020', '2021', '2022', '2023'].map((year) => make(year, (area) => yearRow(area, year)))
}

/** A count from a column of the 2024-2025 table. */
export function mainCount(column: string): Count {
  return (area) => requiredNumber(area.main, column)
}

/** Sum of count columns of one row. */
export function sumOf(row: (area: AreaSource) => SourceRow, columns: readonly string[]): Count {
  return (area) => columns.reduce((sum, column) => sum + requiredNumber(row(area), column), 0)
}

/** Persons of the given ages on 31 December 2025. */
export function aged(from: number, to?: number): Count {
  return (area) => personsAged(area, from, to)
}

function yearRow(area: AreaSource, year: string): SourceRow {
  const row = area.byYear.get(year)
  if (!row) throw new Error(`${area.id} has no row for ${year}`)
  return row
}

function figureOf(area: AreaSource, value: number | null, n?: Count, numerator?: Count): Figure | null {
  if (value === null) return null
  return { value, ...(n ? { n: n(area) } : {}), ...(numerator ? { numerator: numerator(area) } : {}) }
}
