import { REFERENCE_LEVELS, type Reference } from '../domain/Reference.ts'
import type { IssueLog } from './IssueLog.ts'
import type { ParsedCsv } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'

/** A reference with the line it stands on; line 0 when it came from an aggregate row of values.csv. */
export interface LinedReference {
  readonly line: number
  readonly reference: Reference
}

/** references.csv to records. Two rows for the same figure contradict each other: both are left out, with an error. */
export function validateReferences(table: ParsedCsv, log: IssueLog): LinedReference[] {
  const reader = new RowReader(table, log)
  const byKey = new Map<string, LinedReference[]>()
  for (const row of table.rows) {
    const level = reader.word(row, 'level', REFERENCE_LEVELS)
    const period = reader.period(row, 'period')
    const value = reader.number(row, 'value')
    const indicatorId = reader.id(row, 'indicator_id')
    const code = reader.id(row, 'code')
    if (indicatorId === '')
      log.error('id-missing', { line: row.line, column: 'indicator_id' }, { column: 'indicator_id' })
    if (level === null || period === null || value === null || indicatorId === '') continue
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
