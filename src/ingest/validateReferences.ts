import type { Indicator } from '../domain/Indicator.ts'
import { REFERENCE_LEVELS, type Reference } from '../domain/Reference.ts'
import { FigureCheck } from './FigureCheck.ts'
import { Interner } from './Interner.ts'
import type { IssueLog } from './IssueLog.ts'
import { numberGroup } from './NumberColumn.ts'
import { PeriodColumn } from './PeriodColumn.ts'
import type { ParsedCsv, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { type LinedReference, uniqueReferences } from './uniqueReferences.ts'

/**
 * references.csv to records. Figures are judged as those of the areas are: commas and four-digit periods for all rows of
 * an indicator together, and what cannot be right in itself is left out. So are two rows for the same figure.
 */
export function validateReferences(
  table: ParsedCsv,
  log: IssueLog,
  known: readonly Indicator[] = [],
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
  const checks = new Map(known.map((indicator) => [indicator.id, new FigureCheck(indicator, log)]))
  const lined: LinedReference[] = []
  for (const row of table.rows) {
    const level = reader.word(row, 'level', REFERENCE_LEVELS)
    const period = readPeriodOf(row)
    const value = reader.number(row, 'value')
    const indicatorId = reader.id(row, 'indicator_id')
    const code = reader.id(row, 'code')
    if (indicatorId === '')
      log.error('id-missing', { line: row.line, column: 'indicator_id' }, { column: 'indicator_id' })
    if (level === null || period === null || value === null || indicatorId === '') continue
    if (checks.get(indicatorId)?.accepts(value, row.line) === false) continue
    const isComputed = reader.text(row, 'computed') === '1'
    const source = reader.text(row, 'source')
    const reference: Reference = {
      level,
      code,
      indicatorId,
      period,
      value,
      source,
      ...(isComputed && { computed: true }),
    }
    lined.push({ line: row.line, reference })
  }
  for (const check of checks.values()) check.finish()
  return uniqueReferences(lined, log)
}
