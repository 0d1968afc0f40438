import { CellStatus } from '../domain/Cell.ts'
import type { IndicatorValues } from '../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../domain/Indicator.ts'
import { comparePeriods, type Period } from '../domain/Period.ts'
import { SEXES } from '../domain/Sex.ts'
import type { AreaKeys } from './AreaKeys.ts'
import { aggregateLevel } from './aggregateLevel.ts'
import { DeviationCheck } from './DeviationCheck.ts'
import { editionBreaks } from './editionBreaks.ts'
import { FigureCheck } from './FigureCheck.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import { makeUnreadable, nameOfCell } from './oneCell.ts'
import type { ValueRows } from './readValues.ts'
import { refuseSuspects } from './refuseSuspects.ts'
import { reportStrangers } from './reportStrangers.ts'
import { type LinedReference, uniqueReferences } from './uniqueReferences.ts'

export interface JoinedValues {
  readonly values: ReadonlyMap<IndicatorId, IndicatorValues>
  /** Figures of municipality, county or country that stood among the areas. */
  readonly aggregates: readonly LinedReference[]
  /** Periods from which an indicator's rows are written for another edition of the areas than those before. */
  readonly editionBreaks: ReadonlyMap<IndicatorId, readonly Period[]>
}

interface Builder {
  readonly columns: IndicatorValues
  /** Place of a period or sex of the file in this indicator's own lists. */
  readonly periodAt: Int32Array
  readonly sexAt: Int32Array
  /** The row that filled the cell, counted from 1; 0 when none has. */
  readonly filledBy: Int32Array
  /** 1 where the file says that the figure is right as it is. */
  readonly confirmed: Uint8Array
  readonly repeated: Map<number, number[]>
  readonly check: FigureCheck
  readonly deviations: DeviationCheck
}

/**
 * Rows to the columns of each indicator. Two rows for one cell contradict each other: the cell becomes unreadable
 * and one error names all its lines; the order of rows decides nothing. Rows of unknown areas and indicators are
 * left out, told as shortly as can be; rows of larger units go to the references. Rows for two editions of one area are
 * one series; where one edition only says that it has no figure, the other's figure stands.
 */
export function joinValues(
  rows: ValueRows,
  areas: AreaKeys,
  indicators: readonly Indicator[],
  indicatorKeys: KeyIndex,
  municipalityCode: string,
  log: IssueLog,
): JoinedValues {
  const areaOf = Int32Array.from(rows.areaIds, (id) => areas.indexOfEdition(id))
  const indicatorOf = Int32Array.from(rows.indicatorIds, (id) => indicatorKeys.indexOf(id))
  reportUnknown(rows, areaOf, indicatorOf, areas, indicatorKeys, municipalityCode, log)
  const builders = startBuilders(rows, areaOf, indicatorOf, indicators, areas.ids.length, log)
  const isEdition = Uint8Array.from(rows.areaIds, (id, index) => (areaOf[index]! >= 0 && !areas.has(id) ? 1 : 0))
  const hasEditions = isEdition.includes(1)
  const waiting: number[] = []
  for (let row = 0; row < rows.rowCount; row++) {
    const builder = builders[indicatorOf[rows.indicator[row]!]!]
    const area = areaOf[rows.area[row]!]!
    if (!builder || area < 0) continue
    if (hasEditions && rows.status[row] === CellStatus.notCollected) waiting.push(row)
    else place(builder, rows, row, area, areas.ids.length)
  }
  for (const row of waiting)
    placeEmpty(builders[indicatorOf[rows.indicator[row]!]!]!, rows, row, areaOf, areas.ids.length)
  const values = new Map<IndicatorId, IndicatorValues>()
  for (const [index, builder] of builders.entries()) {
    if (!builder) {
      // A file without any row has told so itself.
      if (rows.rowCount > 0) log.info('indicator-without-values', {}, { id: indicators[index]!.id })
      continue
    }
    settleRepeated(builder, indicators[index]!.id, areas, log)
    builder.check.finish()
    builder.deviations.finish()
    const lineOf = (cell: number) => rows.line[builder.filledBy[cell]! - 1]!
    refuseSuspects(indicators[index]!, builder.columns, builder.confirmed, { areas, lineOf, log })
    values.set(indicators[index]!.id, builder.columns)
  }
  return {
    values,
    aggregates: readAggregates(rows, areaOf, indicatorOf, indicators, municipalityCode, log),
    editionBreaks: hasEditions ? editionBreaks(rows, areaOf, isEdition, log) : new Map(),
  }
}

/** A row without a figure, placed last: in another edition of the area the same cell may have its figure. */
function placeEmpty(builder: Builder, rows: ValueRows, row: number, areaOf: Int32Array, areaCount: number): void {
  const id = rows.area[row]!
  const filledBy = builder.filledBy[cellOf(builder, rows, row, areaOf[id]!, areaCount)]!
  if (filledBy === 0 || rows.area[filledBy - 1] === id) place(builder, rows, row, areaOf[id]!, areaCount)
}

function startBuilders(
  rows: ValueRows,
  areaOf: Int32Array,
  indicatorOf: Int32Array,
  indicators: readonly Indicator[],
  areaCount: number,
  log: IssueLog,
): (Builder | undefined)[] {
  const periodCount = rows.periods.length
  const seen = new Uint8Array(indicators.length * periodCount * SEXES.length)
  for (let row = 0; row < rows.rowCount; row++) {
    const indicator = indicatorOf[rows.indicator[row]!]!
    if (indicator < 0 || areaOf[rows.area[row]!]! < 0) continue
    seen[(indicator * periodCount + rows.period[row]!) * SEXES.length + rows.sex[row]!] = 1
  }
  return indicators.map((indicator, index) => {
    const isSeen = (period: number, sex: number) => seen[(index * periodCount + period) * SEXES.length + sex] === 1
    const periods = rows.periods.filter((_, period) => SEXES.some((_, sex) => isSeen(period, sex))).sort(comparePeriods)
    if (periods.length === 0) return undefined
    const sexes = SEXES.filter((_, sex) => rows.periods.some((_, period) => isSeen(period, sex)))
    const size = areaCount * periods.length * sexes.length
    const columns: IndicatorValues = {
      periods: Object.freeze(periods),
      sexes: Object.freeze(sexes),
      value: new Float64Array(size).fill(Number.NaN),
      n: new Float64Array(size).fill(Number.NaN),
      numerator: new Float64Array(size).fill(Number.NaN),
      status: new Uint8Array(size),
      ...(rows.sd && indicator.intervalMethod === 't' ? { sd: new Float64Array(size).fill(Number.NaN) } : {}),
    }
    return {
      columns,
      periodAt: Int32Array.from(rows.periods, (period) => periods.indexOf(period)),
      sexAt: Int32Array.from(SEXES, (sex) => sexes.indexOf(sex)),
      filledBy: new Int32Array(size),
      confirmed: new Uint8Array(size),
      repeated: new Map(),
      check: new FigureCheck(indicator, log),
      deviations: new DeviationCheck(indicator, log),
    }
  })
}

function cellOf(builder: Builder, rows: ValueRows, row: number, area: number, areaCount: number): number {
  const period = builder.periodAt[rows.period[row]!]!
  const sex = builder.sexAt[rows.sex[row]!]!
  return (sex * builder.columns.periods.length + period) * areaCount + area
}

function place(builder: Builder, rows: ValueRows, row: number, area: number, areaCount: number): void {
  const { columns, check, deviations, filledBy } = builder
  const line = rows.line[row]!
  const cell = cellOf(builder, rows, row, area, areaCount)
  if (filledBy[cell] !== 0) {
    const known = builder.repeated.get(cell)
    if (known) known.push(line)
    else builder.repeated.set(cell, [rows.line[filledBy[cell]! - 1]!, line])
    return
  }
  filledBy[cell] = row + 1
  const isConfirmed = rows.confirmed[row] === 1
  builder.confirmed[cell] = isConfirmed ? 1 : 0
  check.check(rows.value[row]!, rows.numerator[row]!, rows.n[row]!, rows.status[row]!, line, isConfirmed)
  columns.value[cell] = check.value
  columns.numerator[cell] = check.numerator
  columns.n[cell] = check.n
  columns.status[cell] = check.status
  if (!rows.sd || Number.isNaN(check.value)) return
  const sd = deviations.usable(rows.sd[row]!, check.n, line)
  if (columns.sd) columns.sd[cell] = sd
}

function settleRepeated(builder: Builder, indicator: IndicatorId, areas: KeyIndex, log: IssueLog): void {
  const { columns, repeated } = builder
  for (const [cell, lines] of repeated) {
    makeUnreadable(columns, cell)
    const params = { ...nameOfCell(columns, cell, areas), indicator, lines: lines.join(', ') }
    log.error('cell-duplicate', { line: lines[1]!, column: 'value' }, params)
  }
}

function reportUnknown(
  rows: ValueRows,
  areaOf: Int32Array,
  indicatorOf: Int32Array,
  areas: AreaKeys,
  indicatorKeys: KeyIndex,
  municipalityCode: string,
  log: IssueLog,
): void {
  const strangers = [...tally(rows.area, rows, areaOf)].map(([index, found]) => ({
    id: rows.areaIds[index]!,
    ...found,
  }))
  const anyKnown = areaOf.some((area) => area >= 0)
  reportStrangers(strangers, areas, anyKnown, municipalityCode, log)
  for (const [index, { count, line }] of tally(rows.indicator, rows, indicatorOf)) {
    indicatorKeys.reportUnknown(rows.indicatorIds[index]!, log, { line, column: 'indicator_id' }, count)
  }
}

/** Number of rows and first line of every key that is not known. */
function tally(keys: Int32Array, rows: ValueRows, known: Int32Array): Map<number, { count: number; line: number }> {
  const unknown = new Map<number, { count: number; line: number }>()
  if (!known.some((index) => index < 0)) return unknown
  for (let row = 0; row < rows.rowCount; row++) {
    const key = keys[row]!
    if (known[key]! >= 0) continue
    const entry = unknown.get(key)
    if (entry) entry.count++
    else unknown.set(key, { count: 1, line: rows.line[row]! })
  }
  return unknown
}

function readAggregates(
  rows: ValueRows,
  areaOf: Int32Array,
  indicatorOf: Int32Array,
  indicators: readonly Indicator[],
  municipalityCode: string,
  log: IssueLog,
): LinedReference[] {
  const levels = rows.areaIds.map((id, index) => (areaOf[index]! >= 0 ? null : aggregateLevel(id, municipalityCode)))
  if (levels.every((level) => level === null)) return []
  const checks = indicators.map((indicator) => new FigureCheck(indicator, log))
  const found: LinedReference[] = []
  for (let row = 0; row < rows.rowCount; row++) {
    const level = levels[rows.area[row]!]
    const indicator = indicators[indicatorOf[rows.indicator[row]!]!]
    if (!level || !indicator || rows.sex[row] !== 0) continue
    const check = checks[indicatorOf[rows.indicator[row]!]!]!
    const line = rows.line[row]!
    const [value, status] = [rows.value[row]!, rows.status[row]!]
    check.check(value, rows.numerator[row]!, rows.n[row]!, status, line, rows.confirmed[row] === 1)
    if (Number.isNaN(check.value)) continue
    const period = rows.periods[rows.period[row]!]!
    const code = rows.areaIds[rows.area[row]!]!
    const { id: indicatorId, source } = indicator
    found.push({ line, reference: { level, code, indicatorId, period, value, source } })
  }
  return uniqueReferences(found, log)
}
