import { CellStatus } from '../domain/Cell.ts'
import type { IndicatorValues } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'

/** A figure that looks like a sign for something else, found by comparing it with the other figures of its indicator. */
export interface Suspect {
  readonly cell: number
  /** `code`: a number that stands for "missing". `hidden-zero`: a zero that stands for "too few to tell". */
  readonly kind: 'code' | 'hidden-zero'
}

const FEWEST_OTHERS = 4
/** -1, -9, -99...: what programs write for a missing number. */
const NEGATIVE_CODE = /^-(?:1|[89]+)$/
/** 999, 9999.9, 88888: the same digit over and over. */
const REPEATED_CODE = /^-?(?:9{3,}(?:\.9+)?|8{4,})$/
/** A code is far outside: more than twice the largest other figure. */
const FAR = 2
/** Where this many are expected, none at all is no chance (exp(-15) is 3 in ten million). */
const FEWEST_EXPECTED = 15
/** Without a denominator: a share of this many per cent before and after does not become none. */
const LARGE_SHARE = 5

/**
 * Figures that are probably codes for a missing figure: the only negative number of an indicator that otherwise has none,
 * written like a code or, for a count, impossible beside the others; the same digit repeated, far outside the others; a
 * zero where the periods beside it make at least 15 cases expected. Confirmed figures (`confirmed` 1) are never suspect.
 *
 * Why they are not used until the file confirms them: missing is not a number, and there is no place for a figure that
 * is shown but neither ranked nor counted. One word in the file (`ok`) brings each of them back.
 */
export function suspectFigures(
  indicator: Pick<Indicator, 'unit' | 'intervalMethod'>,
  columns: IndicatorValues,
  confirmed: Uint8Array,
): Suspect[] {
  const cells = [...columns.value.keys()].filter((cell) => isFigure(columns, cell))
  const codes = [...loneNegatives(indicator, columns, cells), ...repeatedDigits(columns, cells)]
  const found = new Map<number, Suspect>(codes.map((cell) => [cell, { cell, kind: 'code' }]))
  for (const cell of hiddenZeros(indicator, columns, cells, found)) found.set(cell, { cell, kind: 'hidden-zero' })
  return [...found.values()].filter(({ cell }) => confirmed[cell] !== 1).sort((a, b) => a.cell - b.cell)
}

function isFigure({ status }: IndicatorValues, cell: number): boolean {
  return status[cell] === CellStatus.value || status[cell] === CellStatus.provisional
}

function loneNegatives(
  { unit, intervalMethod }: Pick<Indicator, 'unit' | 'intervalMethod'>,
  { value }: IndicatorValues,
  cells: readonly number[],
): number[] {
  const negative = cells.filter((cell) => value[cell]! < 0)
  const others = cells.filter((cell) => value[cell]! >= 0).map((cell) => value[cell]!)
  const number = value[negative[0] ?? 0]!
  const isOne = negative.length > 0 && negative.every((cell) => value[cell] === number)
  if (!isOne || others.length < FEWEST_OTHERS || negative.length > others.length) return []
  // A change of one per cent downwards is a change.
  const isChange = unit === 'percent' && intervalMethod !== 'wilson'
  const isCode = NEGATIVE_CODE.test(String(number)) && (!isChange || number < -9)
  if (isCode) return negative
  // -50 residents beside thousands; -50 net moves beside 7 and 12 are moves.
  const sorted = others.sort((a, b) => a - b)
  const isImpossible = sorted[0]! > -number && sorted[Math.floor(sorted.length / 2)]! >= -10 * number
  return unit === 'count' && negative.length === 1 && isImpossible ? negative : []
}

function repeatedDigits({ value }: IndicatorValues, cells: readonly number[]): number[] {
  const codes = cells.filter((cell) => REPEATED_CODE.test(String(value[cell])))
  if (codes.length === 0 || cells.length - codes.length < FEWEST_OTHERS) return []
  const suspected = new Set(codes)
  let largest = 0
  for (const cell of cells) if (!suspected.has(cell)) largest = Math.max(largest, Math.abs(value[cell]!))
  return codes.filter((cell) => Math.abs(value[cell]!) > FAR * largest)
}

function hiddenZeros(
  indicator: Pick<Indicator, 'unit' | 'intervalMethod'>,
  columns: IndicatorValues,
  cells: readonly number[],
  codes: ReadonlyMap<number, Suspect>,
): number[] {
  const { value, periods, sexes } = columns
  const areaCount = value.length / (periods.length * sexes.length)
  const isLarge = (neighbour: number, zero: number) => expectsMany(indicator, columns, neighbour, zero)
  return cells.filter((cell) => {
    if (value[cell] !== 0) return false
    const period = Math.floor(cell / areaCount) % periods.length
    const beside = [period > 0 ? cell - areaCount : -1, period < periods.length - 1 ? cell + areaCount : -1].filter(
      (other) => other >= 0 && isFigure(columns, other) && !codes.has(other),
    )
    if (beside.length === 0 || !beside.every((other) => isLarge(other, cell))) return false
    return indicator.unit !== 'count' || isElsewhereSteady(columns, cell, areaCount)
  })
}

/** Things come and go in lumps (built dwellings: 20, 0, 35): only a count that otherwise hardly moves cannot be none. */
function isElsewhereSteady({ value, periods }: IndicatorValues, cell: number, areaCount: number): boolean {
  const first = cell - areaCount * (Math.floor(cell / areaCount) % periods.length)
  const others = periods
    .map((_, period) => first + period * areaCount)
    .filter((other) => other !== cell && !Number.isNaN(value[other]!))
    .map((other) => value[other]!)
  const least = others.reduce((a, b) => Math.min(a, b), Infinity)
  const most = others.reduce((a, b) => Math.max(a, b), -Infinity)
  return others.length >= 2 && least > 0 && most <= 2 * least
}

/** Whether the figure of a neighbouring period makes none at all unbelievable in the period of the zero. */
function expectsMany(
  { unit, intervalMethod }: Pick<Indicator, 'unit' | 'intervalMethod'>,
  { value, n }: IndicatorValues,
  neighbour: number,
  zero: number,
): boolean {
  const figure = value[neighbour]!
  if (unit === 'count') return figure >= FEWEST_EXPECTED
  const outOf = unit === 'percent' ? 100 : unit === 'per_1000' ? 1_000 : unit === 'per_100000' ? 100_000 : null
  if (outOf === null) return false
  const persons = Number.isNaN(n[zero]!) ? n[neighbour]! : n[zero]!
  if (!Number.isNaN(persons)) return (figure / outOf) * persons >= FEWEST_EXPECTED
  return unit === 'percent' && intervalMethod === 'wilson' && figure >= LARGE_SHARE
}
