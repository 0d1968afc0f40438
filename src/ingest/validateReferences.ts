import type { Indicator } from '../domain/Indicator.ts'
import { REFERENCE_LEVELS, type Reference } from '../domain/Reference.ts'
import { Interner } from './Interner.ts'
import type { IssueLog } from './IssueLog.ts'
import { numberGroup } from './NumberColumn.ts'
import { PeriodColumn } from './PeriodColumn.ts'
import type { ParsedCsv, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'

/** A reference with the line it stands on; line 0 when it came from an aggregate row of values.csv. */
export interface LinedReference {
  readonly line: number
  readonly reference: Reference
}

/**
 * references.csv to records. Two rows for the same figure contradict each other: both are left out, with an error.
 * Commas and four-digit periods are judged for all rows of an indicator together, as in values.csv.
 */
export function validateReferences(
  table: ParsedCsv,
  log: IssueLog,
  known: readonly Pick<Indicator, 'id' | 'unit' | 'decimals'>[] = [],
): LinedReference[] {
  const reader = new RowReader(table, log, (row) => numberGroup(reader.id(row, 'indicator_id'), known))
  const periods = new PeriodColumn(log)
  const indicators = new Interner()
  const periodOf = new Map(
    table.rows.map((row) => {
      const indicator = indicators.index(reader.id(row, 'indicator_id'))
      return [row, { indicator, period: periods.index(reader.text(row, 'period'), indicator, row.line) }] as const
    }),
  )
  const isRefused = periods.settle((indicator) => indicators.texts[indicator]!)
  const readPeriodOf = (row: RawRow) => {
    const { indicator, period } = periodOf.get(row)!
    return period < 0 || isRefused?.(indicator, period) ? null : periods.names[period]!
  }
  const counts = new Set(known.filter(({ unit }) => unit === 'count').map(({ id }) => id))
  const byKey = new Map<string, LinedReference[]>()
  for (const row of table.rows) {
    const level = reader.word(row, 'level', REFERENCE_LEVELS)
    const period = readPeriodOf(row)
    const value = reader.number(row, 'value')
    const indicatorId = reader.id(row, 'indicator_id')
    const code = reader.id(row, 'code')
    if (indicatorId === '')
      log.error('id-missing', { line: row.line, column: 'indicator_id' }, { column: 'indicator_id' })
    if (level === null || period === null || value === null || indicatorId === '') continue
    if (counts.has(indicatorId) && !Number.isInteger(value)) {
      log.error('count-fraction', { line: row.line, column: 'value' }, { text: value })
      continue
    }
    const reference = { level, code, indicatorId, period, value, source: reader.text(row, 'source') }
    const key = referenceKey(reference)
    byKey.set(key, [...(byKey.get(key) ?? []), { line: row.line, reference }])
  }
  const kept: LinedReference[] = []
  for (const same of byKey.values()) {
    if (same.length === 1) kept.push(same[0]!)
    else {
      const { level, code, indicatorId, period } = same[0]!.reference
      const lines = same.map(({ line }) => line).join(', ')
      const params = { area: `${level} ${code}`, indicator: indicatorId, period, sex: 'total', lines }
      log.error('cell-duplicate', { line: same[1]!.line, column: 'value' }, params)
    }
  }
  return kept
}

/** Identity of a reference figure. */
export function referenceKey({ level, code, indicatorId, period }: Reference): string {
  return JSON.stringify([level, code, indicatorId, period])
}
