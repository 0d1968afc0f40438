import {
  type Direction,
  type Indicator,
  type IntervalMethod,
  type ReferenceRule,
  UNITS,
  type Unit,
} from '../domain/Indicator.ts'
import { isMedian } from '../domain/isMedian.ts'
import type { IssueLog } from './IssueLog.ts'
import { isSafeLink } from './isSafeLink.ts'
import type { ParsedCsv, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readPeriod } from './readPeriod.ts'
import { uniqueRows } from './uniqueRows.ts'

const DIRECTIONS: readonly Direction[] = ['higher-better', 'lower-better', 'none']
const INTERVALS: readonly IntervalMethod[] = ['wilson', 'byar', 't', 'none']
const RULES: readonly ReferenceRule[] = ['published', 'weighted-mean']
const GOALS = 17
/** What a mean of observations can be in. */
const MEAN_UNITS: readonly Unit[] = ['kr', 'tkr', 'years', 'days', 'points', 'index']

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
  const unit = reader.word(row, 'unit', UNITS) ?? 'index'
  const named = { id, name: { sv: name.sv || id, en: name.en } }
  return {
    ...named,
    description: reader.localText(row, 'description'),
    unit,
    direction: reader.word(row, 'direction', DIRECTIONS) ?? 'none',
    decimals: reader.number(row, 'decimals', { min: 0, max: 6, integer: true }) ?? 1,
    priorityAreas: reader.list(row, 'priority_area'),
    theme: reader.text(row, 'theme'),
    sdg: readGoals(row, reader, log),
    denominator: reader.localText(row, 'denominator'),
    intervalMethod: readMethod(row, { ...named, unit }, reader, log),
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

/**
 * How the interval is made. `t` is for means. A share or rate has its own method: the standard deviation of ones and
 * zeros says nothing that the share does not say, and its t interval leaves 0-100 where the share is small. A mean of
 * percentages (attendance) is a mean, but in per cent it cannot be told from a share, and value times n would be counted
 * as persons by the rule for small numbers: its unit is index. A median, a count or a density is no mean.
 */
function readMethod(
  row: RawRow,
  indicator: Pick<Indicator, 'id' | 'name' | 'unit'>,
  reader: RowReader,
  log: IssueLog,
): IntervalMethod {
  const method = reader.word(row, 'ci_method', INTERVALS) ?? 'none'
  if (method !== 't' || (MEAN_UNITS.includes(indicator.unit) && !isMedian(indicator))) return method
  const params = { indicator: indicator.id, allowed: MEAN_UNITS.join(', ') }
  log.error('method-not-for-figure', { line: row.line, column: 'ci_method' }, params)
  return 'none'
}

/** Numbers of Agenda 2030 goals; others are dropped with an error. */
function readGoals(row: RawRow, reader: RowReader, log: IssueLog): number[] {
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
