import type { Indicator, IntervalMethod, Unit } from '../domain/Indicator.ts'
import { INDICATOR_FIELDS, UNITS } from '../domain/indicatorFields.ts'
import { isMedian } from '../domain/isMedian.ts'
import type { IssueLog } from './IssueLog.ts'
import type { ParsedCsv, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readFields } from './readFields.ts'
import { uniqueRows } from './uniqueRows.ts'

/** What a mean of observations can be in. */
const MEAN_UNITS: readonly Unit[] = ['kr', 'tkr', 'years', 'days', 'points', 'index']

/** indicators.csv to indicators in the order of the file. The first of two rows with one id is kept, with an error. */
export function validateIndicators(table: ParsedCsv, log: IssueLog): Indicator[] {
  const reader = new RowReader(table, log)
  return uniqueRows(table.rows, 'id', reader).map((row) => indicatorOf(row, reader, log))
}

function indicatorOf(row: RawRow, reader: RowReader, log: IssueLog): Indicator {
  const id = reader.id(row, 'id')
  const read = readFields(INDICATOR_FIELDS, row, reader)
  const { name } = read
  if (name.sv === '')
    log.warning('text-missing', { line: row.line, column: 'name_sv' }, { column: 'name_sv', used: id })
  if (reader.text(row, 'unit') === '')
    log.error('word-unknown', { line: row.line, column: 'unit' }, { text: '', allowed: UNITS.join(', ') })
  const indicator = { id, ...read, name: { ...name, sv: name.sv || id } }
  return { ...indicator, intervalMethod: checkedMethod(row, indicator, log) }
}

/**
 * How the interval is made. `t` is for means. A share or rate has its own method: the standard deviation of ones and
 * zeros says nothing that the share does not say, and its t interval leaves 0-100 where the share is small. A mean of
 * percentages (attendance) is a mean, but in per cent it cannot be told from a share, and value times n would be counted
 * as persons by the rule for small numbers: its unit is index. A median, a count or a density is no mean.
 */
function checkedMethod(
  { line }: RawRow,
  indicator: Pick<Indicator, 'id' | 'name' | 'unit' | 'intervalMethod'>,
  log: IssueLog,
): IntervalMethod {
  const method = indicator.intervalMethod
  if (method !== 't' || (MEAN_UNITS.includes(indicator.unit) && !isMedian(indicator))) return method
  const params = { indicator: indicator.id, allowed: MEAN_UNITS.join(', ') }
  log.error('method-not-for-figure', { line, column: 'ci_method' }, params)
  return 'none'
}
