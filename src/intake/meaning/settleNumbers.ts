import { CellStatus } from '../../domain/Cell.ts'
import { UNITS, type Unit } from '../../domain/indicatorFields.ts'
import { choice, type Findings } from '../Findings.ts'
import { Form } from '../table/numberForm.ts'
import { doubtfulNumbers } from './doubtfulNumbers.ts'
import type { FigureStore } from './FigureStore.ts'
import { unitOf } from './unitOf.ts'

/** What is decided about the numbers of one indicator. */
export interface SettledNumbers {
  readonly unit: Unit | null
  readonly decimal: ',' | '.' | null
}

type Sign = 'comma' | 'point' | 'both'

/**
 * Decides point and comma, unit and scale for each indicator, and rewrites the figures in the store accordingly. What
 * waits for an answer is held.
 */
export function settleNumbers(store: FigureStore, findings: Findings): SettledNumbers[] {
  const rowsOf = rowsByIndicator(store)
  return store.indicators.map((indicator, at) => {
    const rows = rowsOf[at]!
    const decimal = settleSigns(store, findings, at, rows)
    const unit = settleUnit(store, findings, at, rows)
    if (unit === 'percent') settleScale(store, findings, at, rows)
    if (indicator.values.suffixes.has('mnkr')) hold(store, rows)
    return { unit, decimal }
  })
}

function rowsByIndicator({ columns, count, indicators }: FigureStore): Int32Array[] {
  const sizes = new Int32Array(indicators.length)
  for (let row = 0; row < count; row++) sizes[columns.indicator[row]!]! += 1
  const rows = [...sizes].map((size) => new Int32Array(size))
  const filled = new Int32Array(indicators.length)
  for (let row = 0; row < count; row++) {
    const at = columns.indicator[row]!
    rows[at]![filled[at]!] = row
    filled[at]! += 1
  }
  return rows
}

function hold(store: FigureStore, rows: Int32Array): void {
  for (const row of rows) if (isFigure(store, row)) store.held[row] = 1
}

function isFigure({ columns }: FigureStore, row: number): boolean {
  const status = columns.status[row]
  return status === CellStatus.value || status === CellStatus.provisional
}

function settleSigns(store: FigureStore, findings: Findings, at: number, rows: Int32Array): ',' | '.' | null {
  const { id, name, values, place } = store.indicators[at]!
  const format = values.format()
  let sign: Sign | null = format.decimal === ',' ? 'comma' : format.decimal === '.' ? 'point' : null
  if (format.ask !== null) {
    const isMixed = format.ask === 'mixed'
    const answer = findings.decide({
      id: `decimal:${id}`,
      code: isMixed ? 'decimal' : 'thousands',
      place,
      best: null,
      confidence: 0.4,
      values: { name, text: format.example, count: format.seen },
      evidence: { seen: format.seen, of: values.count, example: format.example },
      choices: [
        choice('comma', { text: format.example }),
        choice('point', { text: format.example }),
        ...(isMixed ? [choice('both')] : []),
      ],
    })
    sign = answer as Sign | null
    if (sign === null) {
      // Under a known decimal sign only the other one is in doubt.
      for (const row of rows)
        if (store.form[row] !== Form.sure && !isKnownSign(store.form[row]!, format.decimal)) store.held[row] = 1
      return format.decimal
    }
  }
  if (sign === null || sign === 'both') return null
  for (const row of rows) applySign(store, row, sign)
  return sign === 'comma' ? ',' : '.'
}

function isKnownSign(form: number, decimal: ',' | '.' | null): boolean {
  if (decimal === null) return false
  return decimal === ','
    ? form === Form.comma || form === Form.commaOrThousands
    : form === Form.point || form === Form.pointOrThousands
}

/** Numbers whose sign stands between thousands are a thousand times as large; a sign that is neither is unreadable. */
function applySign({ columns, form }: FigureStore, row: number, decimal: 'comma' | 'point'): void {
  const [wrong, thousands] =
    decimal === 'comma' ? [Form.point, Form.pointOrThousands] : [Form.comma, Form.commaOrThousands]
  if (form[row] === thousands) {
    columns.value[row] = Math.round(columns.value[row]! * 1000)
    form[row] = Form.sure
  } else if (form[row] === wrong) {
    columns.value[row] = Number.NaN
    columns.status[row] = CellStatus.unreadable
  }
}

function settleUnit(store: FigureStore, findings: Findings, at: number, rows: Int32Array): Unit | null {
  const { id, name, stated, words, values, percentCells, place } = store.indicators[at]!
  if (stated) return stated
  const suffix = [...values.suffixes.keys()].map((text) => unitOf(text)).find((unit) => unit !== null) ?? null
  const said = words.map((text) => ({ text, unit: unitOf(text) })).find(({ unit }) => unit !== null)
  const best = percentCells > 0 ? 'percent' : (suffix ?? said?.unit ?? null)
  const isCount =
    best === null &&
    rows.length > 0 &&
    rows.every((row) => !isFigure(store, row) || isLargeWhole(store.columns.value[row]!))
  const answer = findings.decide({
    id: `unit:${id}`,
    code: 'unit',
    place,
    best: best ?? (isCount ? 'count' : null),
    confidence: best ? 0.9 : 0.5,
    values: { name, unit: best ?? '' },
    evidence: { seen: 1, of: 1, example: said?.text ?? [...values.suffixes.keys()][0] ?? '' },
    choices: UNITS.map((unit) => choice(unit)),
  })
  return answer as Unit | null
}

function isLargeWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

/** A share between 0 and 1 may be per cent or a hundredth of it; some with a sign and some without, too. */
function settleScale(store: FigureStore, findings: Findings, at: number, rows: Int32Array): void {
  const { id, name, values, percentCells, plainCells, place } = store.indicators[at]!
  const { columns } = store
  const signs = (values.suffixes.get('%') ?? 0) + (values.suffixes.get('procent') ?? 0)
  const isMixed = (signs > 0 && signs < values.count) || (percentCells > 0 && plainCells > 0)
  if (!isMixed && (signs > 0 || percentCells > 0)) return
  const own = rows.filter((row) => isFigure(store, row) && store.held[row] === 0)
  const codes = new Set(doubtfulNumbers(Array.from(own, (row) => columns.value[row]!)))
  let largest = 0
  let example = ''
  let fractions = 0
  for (const row of own) {
    if (codes.has(columns.value[row]!)) continue
    const value = Math.abs(columns.value[row]!)
    largest = Math.max(largest, value)
    if (value > 0 && value < 1 && fractions++ === 0) example = String(columns.value[row])
  }
  if (!isMixed && (largest > 1 || largest === 0 || (fractions === 0 && largest === 0))) return
  const answer = findings.decide({
    id: `percent-scale:${id}`,
    code: 'percent-scale',
    place,
    best: isMixed ? null : 'share',
    confidence: 0.6,
    values: { name, text: example, count: rows.length },
    evidence: { seen: fractions, of: rows.length, example },
    choices: isMixed ? [choice('percent'), choice('leave')] : [choice('share'), choice('percent')],
  })
  if (answer === null || answer === 'leave') hold(store, rows)
  if (answer !== 'share') return
  for (const row of rows)
    if (isFigure(store, row)) columns.value[row] = Number((columns.value[row]! * 100).toPrecision(14))
}
