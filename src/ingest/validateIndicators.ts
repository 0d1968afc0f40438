import { type Direction, type Indicator, type IntervalMethod, type ReferenceRule, UNITS } from '../domain/Indicator.ts'
import type { IssueLog } from './IssueLog.ts'
import { isSafeLink } from './isSafeLink.ts'
import type { ParsedCsv, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readPeriod } from './readPeriod.ts'
import { uniqueRows } from './uniqueRows.ts'

const DIRECTIONS: readonly Direction[] = ['higher-better', 'lower-better', 'none']
const INTERVALS: readonly IntervalMethod[] = ['wilson', 'byar', 'none']
const RULES: readonly ReferenceRule[] = ['published', 'weighted-mean']
const GOALS = 17

/** indicators.csv to indicators in the order of the file. The first of two rows with one id is kept, with an error. */
export function validateIndicators(table: ParsedCsv, log: IssueLog): Indicator[] {
  const reader = new RowReader(table, log)
  return uniqueRows(table.rows, 'id', reader).map((row) => indicatorOf(row, reader, log))
}

function indicatorOf(row: RawRow, reader: RowReader, log: IssueLog): Indicator {
  const id = reader.id(row, 'id')
  const name = reader.localText(row, 'name')
  if (name.sv === '')
    log.warning('text-missing', { line: row.line, column: 'name_sv' }, { column: 'name_sv', used: id })
  if (reader.text(row, 'unit') === '') {
    log.error('word-unknown', { line: row.line, column: 'unit' }, { text: '', allowed: UNITS.join(', ') })
  }
  return {
    id,
    name: { sv: name.sv || id, en: name.en },
    description: reader.localText(row, 'description'),
    unit: reader.word(row, 'unit', UNITS) ?? 'index',
    direction: reader.word(row, 'direction', DIRECTIONS) ?? 'none',
    decimals: reader.number(row, 'decimals', { min: 0, max: 6, integer: true }) ?? 1,
    priorityAreas: reader.list(row, 'priority_area'),
    theme: reader.text(row, 'theme'),
    sdg: readGoals(row, reader, log),
    denominator: reader.localText(row, 'denominator'),
    intervalMethod: reader.word(row, 'ci_method', INTERVALS) ?? 'none',
    referenceRule: reader.word(row, 'reference_rule', RULES) ?? 'published',
    source: reader.text(row, 'source'),
    sourceUrl: readLink(row, reader, log),
    tableId: reader.text(row, 'table_id'),
    caveat: reader.localText(row, 'caveat'),
    seriesBreaks: reader.list(row, 'series_break').flatMap((text) => {
      const period = readPeriod(text)
      if (period === null)
        log.error('period-unreadable', { line: row.line, column: 'series_break' }, { text, count: 1 })
      return period ?? []
    }),
  }
}

/** Numbers of Agenda 2030 goals; others are dropped with an error. */
export function readGoals(row: RawRow, reader: RowReader, log: IssueLog): number[] {
  return reader.list(row, 'sdg').flatMap((text) => {
    const goal = /^\d{1,2}$/.test(text) ? Number(text) : 0
    if (goal >= 1 && goal <= GOALS) return goal
    log.error('number-outside', { line: row.line, column: 'sdg' }, { text, min: 1, max: GOALS, whole: 1 })
    return []
  })
}

function readLink(row: RawRow, reader: RowReader, log: IssueLog): string {
  const text = reader.text(row, 'source_url')
  if (text === '' || isSafeLink(text)) return text
  log.warning('link-unsafe', { line: row.line, column: 'source_url' }, { text })
  return ''
}
