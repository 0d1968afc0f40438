import type { AreaId } from '../../domain/Area.ts'
import { CellStatus } from '../../domain/Cell.ts'
import type { IndicatorValues } from '../../domain/Dataset.ts'
import type { Unit } from '../../domain/indicatorFields.ts'
import { comparePeriods } from '../../domain/Period.ts'
import { SEXES } from '../../domain/Sex.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { suspectFigures } from '../../ingest/suspectFigures.ts'
import { choice, type Findings } from '../Findings.ts'
import { doubtfulNumbers } from './doubtfulNumbers.ts'
import { editionBreaks, tellEditions } from './editionBreaks.ts'
import type { FigureStore } from './FigureStore.ts'
import { findParts } from './findParts.ts'
import type { IndicatorGrid } from './IndicatorGrid.ts'
import type { SettledPlace } from './settlePlaces.ts'
import { sumParts } from './sumParts.ts'

export interface SettledFigures {
  /** 1 for rows of the store that are figures now. */
  readonly used: Uint8Array
  /** By indicator: periods at which the areas are of another edition. */
  readonly breaks: readonly (readonly string[])[]
  /** By indicator: figures of areas, and the most decimals of any. */
  readonly counts: readonly { readonly figures: number; readonly decimals: number }[]
}

const MOST_DECIMALS = 2

const CHANGE = /förändring|utveckling|netto|saldo|differens|skillnad|change|difference|tillväxt|överskott/i
const HIDDEN_ZERO_NOTE = /(?:ersatts? (?:med|av)|visas som|satts? till|redovisas som)\s+(?:0|noll)\b/i

/**
 * What can be told of figures by comparing them: the same figure twice, codes for missing numbers, zeros that hide, shares
 * that are made of two counts. What waits for an answer is held.
 */
export function settleFigures(
  store: FigureStore,
  places: readonly SettledPlace[],
  units: readonly (Unit | null)[],
  findings: Findings,
  notes: readonly string[],
  keys: ReadonlyMap<string, AreaId>,
  logOf: (file: string) => IssueLog,
): SettledFigures {
  const used = new Uint8Array(store.count)
  for (let row = 0; row < store.count; row++) {
    const place = places[store.columns.area[row]!]!
    if (place.held) store.held[row] = 1
    used[row] = place.area !== null || store.places[store.columns.area[row]!]!.kind === 'reference' ? 1 : 0
  }
  const grids = gridsOf(store, places, used, logOf)
  for (const grid of grids) {
    askCodes(store, findings, grid)
    askZeros(store, findings, grid, units[grid.indicator]!, notes)
  }
  findParts(store, findings, grids, units)
  sumParts({ store, places, units, grids, used, keys, findings, logOf })
  const breaks = grids.map((grid) => editionBreaks(store, places, grid))
  const counts = store.indicators.map(() => ({ figures: 0, decimals: 0 }))
  for (let row = 0; row < store.count; row++) {
    if (store.held[row] === 1) used[row] = 0
    if (used[row] === 0) continue
    const own = counts[store.columns.indicator[row]!]!
    if (places[store.columns.area[row]!]!.area !== null) own.figures++
    if (own.decimals < MOST_DECIMALS && !Number.isNaN(store.columns.value[row]!)) {
      own.decimals = Math.max(own.decimals, decimalsOf(store.columns.value[row]!))
    }
  }
  tellEditions(store, places, used, breaks, logOf)
  return { used, breaks, counts }
}

/** Dense grids, with what stands twice taken out: the same number counts once, and of two different ones neither. */
function gridsOf(
  store: FigureStore,
  places: readonly SettledPlace[],
  used: Uint8Array,
  logOf: (file: string) => IssueLog,
): IndicatorGrid[] {
  const { columns, count, indicators } = store
  const areas = new Map<string, number>()
  const areaOf = places.map(({ area, part }, at) => {
    const found = store.places[at]!
    const key =
      part !== null
        ? `p ${part}`
        : area !== null
          ? `a ${area}`
          : found.kind === 'reference'
            ? `r ${found.level}`
            : `- ${at}`
    const known = areas.get(key)
    if (known !== undefined) return known
    areas.set(key, areas.size)
    return areas.size - 1
  })
  const areaCount = areas.size
  const periodsOf = indicators.map(() => new Map<number, number>())
  for (let row = 0; row < count; row++) {
    if (used[row] === 0) continue
    const periods = periodsOf[columns.indicator[row]!]!
    if (!periods.has(columns.period[row]!)) periods.set(columns.period[row]!, 0)
  }
  const grids = indicators.map((_, indicator): IndicatorGrid => {
    const periods = [...periodsOf[indicator]!.keys()].sort((a, b) =>
      comparePeriods(store.periods.texts[a]!, store.periods.texts[b]!),
    )
    for (const [at, period] of periods.entries()) periodsOf[indicator]!.set(period, at)
    return { indicator, areaCount, periods, row: new Int32Array(periods.length * 3 * areaCount).fill(-1) }
  })
  const twice = new Map<number, { readonly cell: number; readonly rows: number[] }>()
  for (let row = 0; row < count; row++) {
    if (used[row] === 0) continue
    const indicator = columns.indicator[row]!
    const grid = grids[indicator]!
    const period = periodsOf[indicator]!.get(columns.period[row]!)!
    const cell = (columns.sex[row]! * grid.periods.length + period) * areaCount + areaOf[columns.area[row]!]!
    const first = grid.row[cell]!
    if (first < 0) {
      grid.row[cell] = row
      continue
    }
    if (isSame(store, first, row)) {
      used[row] = 0
      continue
    }
    // Both editions of an area stand in one table, and each is blank in the years of the other.
    const isEdition = places[columns.area[first]!]!.edition !== places[columns.area[row]!]!.edition
    if (isEdition && isAbsent(store, row)) used[row] = 0
    else if (isEdition && isAbsent(store, first)) {
      used[first] = 0
      grid.row[cell] = row
    } else {
      const known = twice.get(first) ?? { cell, rows: [first] }
      known.rows.push(row)
      twice.set(first, known)
    }
  }
  for (const [first, { cell, rows }] of twice) {
    const indicator = columns.indicator[first]!
    grids[indicator]!.row[cell] = -1
    for (const row of rows) used[row] = 0
    const params = {
      // As the file says it.
      area: store.places[columns.area[first]!]!.text,
      indicator: indicators[indicator]!.name,
      period: store.periods.texts[columns.period[first]!]!,
      sex: SEXES[columns.sex[first]!]!,
      lines: rows
        .slice(0, 6)
        .map((row) => columns.line[row]!)
        .join(', '),
    }
    logOf(indicators[indicator]!.place.file).error('cell-duplicate', { line: columns.line[first]! }, params)
  }
  return grids
}

function isSame({ columns }: FigureStore, a: number, b: number): boolean {
  return columns.status[a] === columns.status[b] && Object.is(columns.value[a], columns.value[b])
}

function isAbsent({ columns }: FigureStore, row: number): boolean {
  return columns.status[row] === CellStatus.notCollected
}

function isFigure({ columns, held }: FigureStore, row: number): boolean {
  const status = columns.status[row]
  return (status === CellStatus.value || status === CellStatus.provisional) && held[row] === 0
}

function rowsOf({ row }: IndicatorGrid, is: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(row.length)
  let count = 0
  for (const each of row) {
    if (each < 0 || !is(each)) continue
    rows[count] = each
    count++
  }
  return rows.subarray(0, count)
}

function askCodes(store: FigureStore, findings: Findings, grid: IndicatorGrid): void {
  const { id, name, place } = store.indicators[grid.indicator]!
  if (CHANGE.test(name)) return
  const rows = rowsOf(grid, (row) => isFigure(store, row) && store.columns.confirmed[row] === 0)
  for (const number of doubtfulNumbers(Float64Array.from(rows, (row) => store.columns.value[row]!))) {
    const own = rows.filter((row) => store.columns.value[row] === number)
    const answer = findings.decide({
      id: `missing-code:${id}:${number}`,
      code: 'missing-code',
      best: 'not-collected',
      confidence: 0.6,
      place: { ...place, line: store.columns.line[own[0]!]! },
      values: { name, text: String(number), count: own.length },
      evidence: { seen: own.length, of: rows.length, example: String(number) },
      choices: [choice('not-collected'), choice('suppressed'), choice('value')],
    })
    applyDoubt(store, own, answer)
  }
}

function applyDoubt({ columns, held }: FigureStore, rows: Iterable<number>, answer: string | null): void {
  for (const row of rows) {
    if (answer === null) held[row] = 1
    else if (answer === 'value') columns.confirmed[row] = 1
    else {
      columns.status[row] = answer === 'suppressed' ? CellStatus.suppressed : CellStatus.notCollected
      columns.value[row] = Number.NaN
    }
  }
}

function askZeros(
  store: FigureStore,
  findings: Findings,
  grid: IndicatorGrid,
  unit: Unit | null,
  notes: readonly string[],
): void {
  const { id, name, place } = store.indicators[grid.indicator]!
  const { columns } = store
  const zeros = rowsOf(grid, (row) => columns.value[row] === 0 && columns.confirmed[row] === 0 && isFigure(store, row))
  if (zeros.length === 0) return
  const note = notes.find((text) => HIDDEN_ZERO_NOTE.test(text))
  // Of a figure whose unit nobody has said, either may be true.
  const likely = unit === null ? (['percent', 'count'] as const) : [unit]
  const suspects: Iterable<number> & ArrayLike<number> = note
    ? zeros
    : [...new Set(likely.flatMap((each) => suspectZeros(store, grid, each)))]
  if (suspects.length === 0) return
  const answer = findings.decide({
    id: `zero-hidden:${id}`,
    code: 'zero-hidden',
    best: 'suppressed',
    confidence: 0.6,
    place: { ...place, line: columns.line[suspects[0]!]! },
    values: { name, count: suspects.length, text: note ?? '' },
    evidence: { seen: suspects.length, of: rowsOf(grid, () => true).length, example: note ?? '0' },
    choices: [choice('suppressed'), choice('value')],
  })
  applyDoubt(store, suspects, answer)
}

function suspectZeros(store: FigureStore, grid: IndicatorGrid, unit: Unit): number[] {
  const { columns } = store
  const size = grid.row.length
  const values: IndicatorValues = {
    periods: grid.periods.map((period) => store.periods.texts[period]!),
    sexes: SEXES,
    value: new Float64Array(size).fill(Number.NaN),
    n: new Float64Array(size).fill(Number.NaN),
    numerator: new Float64Array(size).fill(Number.NaN),
    status: new Uint8Array(size),
  }
  for (let cell = 0; cell < size; cell++) {
    const row = grid.row[cell]!
    if (row < 0 || !isFigure(store, row)) continue
    values.value[cell] = columns.value[row]!
    values.n[cell] = columns.n[row]!
    values.status[cell] = columns.status[row]!
  }
  const like = {
    unit,
    intervalMethod: unit === 'percent' ? ('wilson' as const) : ('none' as const),
  }
  return suspectFigures(like, values, new Uint8Array(size))
    .filter(({ kind }) => kind === 'hidden-zero')
    .map(({ cell }) => grid.row[cell]!)
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Number.isInteger(Math.round(value * 1e9) / 1e8) ? 1 : MOST_DECIMALS
}
