import { CellStatus, STATUS_OF_REASON } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { SEXES, type Sex } from '../domain/Sex.ts'
import { GrowingColumns } from './GrowingColumns.ts'
import { Interner } from './Interner.ts'
import type { IssueLog } from './IssueLog.ts'
import { NumberColumn, type NumberGroup, numberGroup } from './NumberColumn.ts'
import { PeriodColumn } from './PeriodColumn.ts'
import { CSV_SPECS } from './packageFiles.ts'
import { type CsvHeader, type RowReading, readRows } from './readRows.ts'
import { readSex, readStatus } from './readWord.ts'

/** All rows of values.csv as columns; texts are numbered in order of first appearance. */
export interface ValueRows {
  readonly areaIds: readonly string[]
  readonly indicatorIds: readonly string[]
  readonly periods: readonly string[]
  readonly rowCount: number
  readonly area: Int32Array
  readonly indicator: Int32Array
  readonly period: Int32Array
  /** Index into SEXES. */
  readonly sex: Uint8Array
  readonly status: Uint8Array
  /** 1 where the file itself says `ok` of the figure: it has been checked, however strange it looks. */
  readonly confirmed: Uint8Array
  readonly line: Int32Array
  readonly value: Float64Array
  readonly numerator: Float64Array
  readonly n: Float64Array
  /** Standard deviation of the observations behind a mean; null in files without the column. */
  readonly sd: Float64Array | null
}

type Watch = Pick<RowReading, 'onProgress' | 'isCancelled'>

/**
 * values.csv into typed columns, without an object per row. A row with an unreadable key (period, sex) is left
 * out with an error; a row with an unreadable figure or status becomes a cell that says "unreadable". Commas and
 * four-digit periods are judged for all rows of an indicator together; `known` says what its figures are.
 */
export function readValues(
  text: string,
  log: IssueLog,
  watch: Watch = {},
  known: readonly Pick<Indicator, 'id' | 'unit' | 'decimals'>[] = [],
): ValueRows {
  let columns = new GrowingColumns(0)
  const areas = new Interner()
  const indicators = new Interner()
  const periods = new PeriodColumn(log)
  let blanks = 0
  let blankLine = 0
  let row = 0
  let at = { area: 0, indicator: 0, period: 0, sex: -1, value: 0, numerator: -1, n: -1, sd: -1, status: -1 }
  const valueColumn = new NumberColumn('value', log)
  const numeratorColumn = new NumberColumn('numerator', log)
  const nColumn = new NumberColumn('n', log)
  const sdColumn = new NumberColumn('sd', log)

  function start(header: CsvHeader): void {
    const place = (name: string) => header.columns.get(name) ?? -1
    at = {
      area: place('area_id'),
      indicator: place('indicator_id'),
      period: place('period'),
      sex: place('sex'),
      value: place('value'),
      numerator: place('numerator'),
      n: place('n'),
      sd: place('sd'),
      status: place('status'),
    }
    columns = new GrowingColumns(expectedRows(text), at.sd >= 0)
  }

  function onRow(cells: readonly string[], line: number): void {
    const areaText = cells[at.area]!
    const indicatorText = cells[at.indicator]!
    if (areaText === '' || indicatorText === '') {
      const column = areaText === '' ? 'area_id' : 'indicator_id'
      log.error('id-missing', { line, column }, { column })
      return
    }
    const sexText = at.sex < 0 ? '' : cells[at.sex]!
    const sex: Sex | null = sexText === '' ? 'total' : readSex(sexText, line, log)
    const indicator = indicators.index(indicatorText)
    const period = periods.index(cells[at.period]!, indicator, line)
    if (period < 0 || sex === null) return
    columns.reserve(row + 1)
    columns.area[row] = areas.index(areaText)
    columns.indicator[row] = indicator
    columns.period[row] = period
    columns.sex[row] = sex === 'total' ? 0 : SEXES.indexOf(sex)
    columns.line[row] = line
    const value = valueColumn.read(cells[at.value]!, row, line)
    const statusText = at.status < 0 ? '' : cells[at.status]!
    const declared = statusText === '' ? CellStatus.value : readStatus(statusText, { line, column: 'status' }, log)
    columns.value[row] = value
    columns.numerator[row] = at.numerator < 0 ? Number.NaN : numeratorColumn.read(cells[at.numerator]!, row, line)
    columns.n[row] = at.n < 0 ? Number.NaN : nColumn.read(cells[at.n]!, row, line)
    if (columns.sd) columns.sd[row] = sdColumn.read(cells[at.sd]!, row, line)
    columns.status[row] = statusOf(value, declared, line)
    columns.confirmed[row] = statusText !== '' && declared === CellStatus.value ? 1 : 0
    row++
  }

  function statusOf(value: number, declared: number, line: number): number {
    const isMissing = Number.isNaN(value)
    if (declared === CellStatus.value || declared === CellStatus.provisional) {
      if (!isMissing) return declared
      const reason = valueColumn.reason
      if (reason !== 'blank') return STATUS_OF_REASON[reason]
      if (blanks++ === 0) blankLine = line
      return CellStatus.notCollected
    }
    if (!isMissing && declared !== CellStatus.unreadable) {
      log.warning('value-despite-status', { line, column: 'status' })
    }
    return declared
  }

  const spec = CSV_SPECS['values.csv']
  const { refused, openCell } = readRows(text, log, { spec, onHeader: start, onRow, ...watch })
  const groups = indicators.texts.map((id) => numberGroup(id, known))
  const groupOf = (index: number) => groups[columns.indicator[index]!]!
  for (const doubtful of valueColumn.settle(groupOf)) makeUnreadable(doubtful)
  for (const doubtful of numeratorColumn.settle(() => COUNTS.numerator)) columns.numerator[doubtful] = Number.NaN
  for (const doubtful of nColumn.settle(() => COUNTS.n)) columns.n[doubtful] = Number.NaN
  for (const doubtful of sdColumn.settle(groupOf)) columns.sd![doubtful] = Number.NaN
  if (openCell && row > 0 && columns.line[row - 1] === openCell.line) dropLast(openCell.column)
  if (blanks > 0) log.info('value-blank', { line: blankLine, column: 'value' }, { count: blanks })
  const rowCount = refused ? 0 : withoutRefusedPeriods()
  return { areaIds: areas.texts, indicatorIds: indicators.texts, periods: periods.names, ...columns.cut(rowCount) }

  function makeUnreadable(index: number): void {
    const status = columns.status[index]
    if (status === CellStatus.value || status === CellStatus.provisional) columns.status[index] = CellStatus.unreadable
  }

  /** A number that ends the file without a line break may have lost its last digits: it is not used. */
  function dropLast(column: string): void {
    if (column === 'value') makeUnreadable(row - 1)
    if (column === 'numerator') columns.numerator[row - 1] = Number.NaN
    if (column === 'n') columns.n[row - 1] = Number.NaN
    if (column === 'sd') columns.sd![row - 1] = Number.NaN
  }

  function withoutRefusedPeriods(): number {
    const isRefused = periods.settle((indicator) => indicators.texts[indicator]!)
    if (!isRefused) return row
    let kept = 0
    for (let from = 0; from < row; from++) {
      if (isRefused(columns.indicator[from]!, columns.period[from]!)) continue
      if (kept !== from) columns.move(from, kept)
      kept++
    }
    return kept
  }
}

/** Numerators and denominators count persons or things, whatever the figure is. */
const COUNTS: Readonly<Record<'numerator' | 'n', NumberGroup>> = {
  numerator: { id: 'numerator', isCount: true, decimals: 0 },
  n: { id: 'n', isCount: true, decimals: 0 },
}

/** Rows by the mean length of the first lines, and a tenth more; the columns grow if that was too few. */
function expectedRows(text: string): number {
  const sample = text.slice(0, 50_000)
  const lines = sample.split('\n').length
  return Math.ceil((text.length / Math.max(1, sample.length)) * lines * 1.1) + 16
}
