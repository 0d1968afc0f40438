import { CellStatus } from '../domain/Cell.ts'
import type { IndicatorValues } from '../domain/Dataset.ts'
import type { Indicator, IndicatorId } from '../domain/Indicator.ts'
import { comparePeriods } from '../domain/Period.ts'
import type { Reference } from '../domain/Reference.ts'
import { SEXES } from '../domain/Sex.ts'
import { aggregateLevel } from './aggregateLevel.ts'
import { FigureCheck } from './FigureCheck.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import type { ValueRows } from './readValues.ts'

export interface JoinedValues {
  readonly values: ReadonlyMap<IndicatorId, IndicatorValues>
  /** Figures of municipality, county or country that stood among the areas. */
  readonly aggregates: readonly Reference[]
}

interface Builder {
  readonly columns: IndicatorValues
  /** Place of a period or sex of the file in this indicator's own lists. */
  readonly periodAt: Int32Array
  readonly sexAt: Int32Array
  /** Line of the row that filled the cell, 0 when none has. */
  readonly lines: Int32Array
  readonly repeated: Map<number, number[]>
  readonly check: FigureCheck
}

/**
 * Rows to the columns of each indicator. Two rows for one cell contradict each other: the cell becomes unreadable
 * and one error names all its lines; the order of rows decides nothing. Rows of unknown areas and indicators are
 * left out, with one error per id; rows of larger units go to the references.
 */
export function joinValues(
  rows: ValueRows,
  areas: KeyIndex,
  indicators: readonly Indicator[],
  indicatorKeys: KeyIndex,
  municipalityCode: string,
  log: IssueLog,
): JoinedValues {
  const areaOf = Int32Array.from(rows.areaIds, (id) => areas.indexOf(id))
  const indicatorOf = Int32Array.from(rows.indicatorIds, (id) => indicatorKeys.indexOf(id))
  reportUnknown(rows, areaOf, indicatorOf, areas, indicatorKeys, municipalityCode, log)
  const builders = startBuilders(rows, areaOf, indicatorOf, indicators, areas.ids.length, log)
  for (let row = 0; row < rows.rowCount; row++) {
    const builder = builders[indicatorOf[rows.indicator[row]!]!]
    const area = areaOf[rows.area[row]!]!
    if (builder && area >= 0) place(builder, rows, row, area, areas.ids.length)
  }
  const values = new Map<IndicatorId, IndicatorValues>()
  for (const [index, builder] of builders.entries()) {
    if (!builder) {
      log.info('indicator-without-values', {}, { id: indicators[index]!.id })
      continue
    }
    settleRepeated(builder, indicators[index]!.id, areas, log)
    builder.check.finish()
    values.set(indicators[index]!.id, builder.columns)
  }
  return { values, aggregates: readAggregates(rows, areaOf, indicatorOf, indicators, municipalityCode) }
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
      ...{ periods: Object.freeze(periods), sexes: Object.freeze(sexes) },
      value: new Float64Array(size).fill(Number.NaN),
      n: new Float64Array(size).fill(Number.NaN),
      numerator: new Float64Array(size).fill(Number.NaN),
      status: new Uint8Array(size),
    }
    return {
      columns,
      periodAt: Int32Array.from(rows.periods, (period) => periods.indexOf(period)),
      sexAt: Int32Array.from(SEXES, (sex) => sexes.indexOf(sex)),
      lines: new Int32Array(size),
      repeated: new Map(),
      check: new FigureCheck(indicator, log),
    }
  })
}

function place(builder: Builder, rows: ValueRows, row: number, area: number, areaCount: number): void {
  const { columns, check, lines } = builder
  const line = rows.line[row]!
  const period = builder.periodAt[rows.period[row]!]!
  const sex = builder.sexAt[rows.sex[row]!]!
  const cell = (sex * columns.periods.length + period) * areaCount + area
  if (lines[cell] !== 0) {
    const known = builder.repeated.get(cell)
    if (known) known.push(line)
    else builder.repeated.set(cell, [lines[cell]!, line])
    return
  }
  lines[cell] = line
  check.check(rows.value[row]!, rows.numerator[row]!, rows.n[row]!, rows.status[row]!, line)
  columns.value[cell] = check.value
  columns.numerator[cell] = check.numerator
  columns.n[cell] = check.n
  columns.status[cell] = check.status
}

function settleRepeated(builder: Builder, indicator: IndicatorId, areas: KeyIndex, log: IssueLog): void {
  const { columns, repeated } = builder
  const { periods, sexes } = columns
  for (const [cell, lines] of repeated) {
    columns.status[cell] = CellStatus.unreadable
    columns.value[cell] = Number.NaN
    columns.numerator[cell] = Number.NaN
    columns.n[cell] = Number.NaN
    const block = Math.floor(cell / areas.ids.length)
    const params = {
      area: areas.ids[cell % areas.ids.length]!,
      indicator,
      period: periods[block % periods.length]!,
      sex: sexes[Math.floor(block / periods.length)]!,
      lines: lines.join(', '),
    }
    log.error('cell-duplicate', { line: lines[1]!, column: 'value' }, params)
  }
}

function reportUnknown(
  rows: ValueRows,
  areaOf: Int32Array,
  indicatorOf: Int32Array,
  areas: KeyIndex,
  indicatorKeys: KeyIndex,
  municipalityCode: string,
  log: IssueLog,
): void {
  const areaTally = tally(rows.area, rows, areaOf)
  const aggregate = (index: number) => aggregateLevel(rows.areaIds[index]!, municipalityCode)
  const strangers = [...areaTally].filter(([index]) => aggregate(index) === null)
  for (const [index, { count, line }] of areaTally) {
    const level = aggregate(index)
    if (!level) continue
    log.warning('aggregate-row', { line, column: 'area_id' }, { id: rows.areaIds[index]!, level, count })
  }
  if (strangers.length > 0 && !areaOf.some((area) => area >= 0)) {
    const examples = (ids: readonly string[]) => ids.slice(0, 5).join(', ')
    const found = examples(strangers.map(([index]) => rows.areaIds[index]!))
    log.error('areas-none-match', { column: 'area_id' }, { found, known: examples(areas.ids) })
  } else {
    for (const [index, { count, line }] of strangers) {
      areas.reportUnknown(rows.areaIds[index]!, log, { line, column: 'area_id' }, count)
    }
  }
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
): Reference[] {
  const levels = rows.areaIds.map((id, index) => (areaOf[index]! >= 0 ? null : aggregateLevel(id, municipalityCode)))
  if (levels.every((level) => level === null)) return []
  const found: Reference[] = []
  for (let row = 0; row < rows.rowCount; row++) {
    const level = levels[rows.area[row]!]
    const indicator = indicators[indicatorOf[rows.indicator[row]!]!]
    const isFigure = rows.status[row] === CellStatus.value || rows.status[row] === CellStatus.provisional
    if (!level || !indicator || !isFigure || rows.sex[row] !== 0) continue
    const period = rows.periods[rows.period[row]!]!
    const code = rows.areaIds[rows.area[row]!]!
    found.push({ level, code, indicatorId: indicator.id, period, value: rows.value[row]!, source: indicator.source })
  }
  return found
}
