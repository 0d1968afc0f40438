import type { MissingReason } from '../domain/Cell.ts'
import { fieldCells } from '../domain/fieldCells.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { INDICATOR_FIELDS } from '../domain/indicatorFields.ts'
import type { PackageOverlay } from '../domain/PackageOverlay.ts'
import type { Reference } from '../domain/Reference.ts'
import type { Sex } from '../domain/Sex.ts'
import { csvText } from './csvText.ts'

/** One figure that comes in, of an area that the package has. Null is unknown. */
export interface IncomingFigure {
  readonly area: string
  readonly indicator: string
  readonly period: string
  readonly sex: Sex
  /** Null unless `status` is `value` or `provisional`. */
  readonly value: number | null
  readonly numerator?: number | null
  readonly n?: number | null
  readonly status: 'value' | 'provisional' | MissingReason
}

/** What comes in, as records. */
export interface IncomingTables {
  readonly indicators: readonly Indicator[]
  readonly figures: readonly IncomingFigure[]
  readonly references: readonly Pick<Reference, 'level' | 'code' | 'indicatorId' | 'period' | 'value' | 'source'>[]
  /** areas.geojson of another division than the package's; null when the areas are those of the package. */
  readonly areas: string | null
}

const VALUE_COLUMNS = ['area_id', 'indicator_id', 'period', 'sex', 'value', 'numerator', 'n', 'status']
const REFERENCE_COLUMNS = ['level', 'code', 'indicator_id', 'period', 'value', 'source']

/**
 * What comes in as the rows of package files that it makes. A figure that could not be read, or that the file does not
 * have, makes no row: what the package says there stays. Files without rows are left out.
 */
export function incomingTables({ indicators, figures, references, areas }: IncomingTables): PackageOverlay {
  const rows = figures.filter(({ status }) => status !== 'unreadable' && status !== 'not-in-file')
  return {
    ...(areas !== null && { 'areas.geojson': areas }),
    ...(indicators.length > 0 && { 'indicators.csv': indicatorsCsv(indicators) }),
    ...(rows.length > 0 && { 'values.csv': csvText(VALUE_COLUMNS, rows.map(valueRow)) }),
    ...(references.length > 0 && {
      'references.csv': csvText(
        REFERENCE_COLUMNS,
        references.map(({ level, code, indicatorId, period, value, source }) => [
          level,
          code,
          indicatorId,
          period,
          String(value),
          source,
        ]),
      ),
    }),
  }
}

function indicatorsCsv(indicators: readonly Indicator[]): string {
  const columns = Object.values(INDICATOR_FIELDS).flatMap((field) => [...field.columns])
  return csvText(
    ['id', ...columns],
    indicators.map((indicator) => {
      const cells: Readonly<Record<string, string>> = fieldCells(INDICATOR_FIELDS, indicator)
      return [indicator.id, ...columns.map((column) => cells[column]!)]
    }),
  )
}

function valueRow({ area, indicator, period, sex, value, numerator, n, status }: IncomingFigure): string[] {
  const hasValue = status === 'value' || status === 'provisional'
  const number = (each: number | null | undefined) => (hasValue && each != null ? String(each) : '')
  return [area, indicator, period, sex, number(value), number(numerator), number(n), status === 'value' ? '' : status]
}
