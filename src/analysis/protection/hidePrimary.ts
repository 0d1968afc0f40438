import { RATE_BASE } from '../rateBase.ts'
import { type CellSheet, CellState, type CellTable, type HiddenReason } from './CellTable.ts'
import { decimalsOf } from './decimalsOf.ts'
import { isRecoverable } from './isRecoverable.ts'
import { mostResidents } from './mostResidents.ts'
import { onlySmallFits } from './onlySmallFits.ts'
import { primaryReason } from './primaryReason.ts'
import { UsualDecimals } from './UsualDecimals.ts'

/** Hides every figure that is small in itself, and tells those in whole numbers that need no more. Linear time. */
export function hidePrimary(cells: CellTable, least: number): void {
  const residents = mostResidents(cells)
  const decimals = new UsualDecimals()
  for (const sheet of cells.sheets) {
    const { start, length, indicator, values, counted } = sheet
    const base = counted && indicator ? RATE_BASE[indicator.unit] : undefined
    for (let i = 0; i < length; i++) {
      const cell = start + i
      if (cells.state[cell] !== CellState.shown) continue
      const n = values ? values.n[i]! : Number.NaN
      const amount = counted ? cells.amount[cell]! : Number.NaN
      const rest = counted ? cells.rest[cell]! : Number.NaN
      const reason = primaryReason(amount, rest, n, least)
      if (reason && (reason === 'small-denominator' || isTold(cells, sheet, i, reason, least))) cells.hide(cell, reason)
      else if (base !== undefined) {
        // The denominator that the file states may be of another day, but counts the same people; else all residents.
        const most = n > 0 ? n : residents[i % residents.length]!
        const figure = values!.value[i]!
        const few = base === 100 && figure > 50 ? base - figure : figure
        if (few * most < 2 * least * base && few > 0) judgeAlone(cells, sheet, i, { base, few, most }, decimals, least)
      }
    }
  }
}

interface FewOf {
  readonly base: number
  readonly few: number
  readonly most: number
}

/**
 * A share or rate of few, without the denominator it was divided by. One that leaves room for a small count only is
 * hidden, but for those that whole numbers are enough for; and whole numbers are told of every figure of about that size
 * (`few` of `most` under twice the least number), so that the missing decimals do not themselves say that it is small.
 */
function judgeAlone(
  cells: CellTable,
  sheet: CellSheet,
  i: number,
  { base, few, most }: FewOf,
  decimals: UsualDecimals,
  least: number,
): void {
  const { value, n, numerator } = sheet.values!
  const figure = value[i]!
  // A count that is stated, or follows from the denominator, has been judged already.
  if (!Number.isNaN(numerator[i]!) || isOwnDenominator(figure, n[i]!, base)) return
  const cell = sheet.start + i
  const isRest = few !== figure
  const whole = Math.round(figure)
  // A zero at the end is not written: in a column of three decimals 0.36 is 0.360.
  const written = Math.max(decimalsOf(figure), decimals.of(sheet))
  if (whole !== figure && leavesRoom(isRest ? base - whole : whole, base, most, least)) cells.coarsen(cell, whole)
  else if (onlySmallFits(few, written, base, most, least)) cells.hide(cell, isRest ? 'small-rest' : 'small-count')
}

/** Whether the small count is stated or follows from the figure and the denominator it stands with. */
function isTold(cells: CellTable, sheet: CellSheet, i: number, reason: HiddenReason, least: number): boolean {
  const { indicator, values } = sheet
  if (!indicator || !values || indicator.unit === 'count' || !Number.isNaN(values.numerator[i]!)) return true
  const { areas } = cells.dataset
  const scale =
    indicator.unit === 'per_km2'
      ? (areas[i % areas.length]!.areaKm2 ?? Number.NaN)
      : values.n[i]! / (RATE_BASE[indicator.unit] ?? 1)
  const figureOf = (count: number) => (reason === 'small-rest' ? (values.n[i]! - count) / scale : count / scale)
  return isRecoverable(values.value[i]!, figureOf, least)
}

/** Whether a whole number of the stated denominator gives the figure: then that number is known, and has been judged. */
function isOwnDenominator(figure: number, n: number, base: number): boolean {
  const count = (figure / base) * n
  const rounding = ((0.5 * 10 ** -decimalsOf(figure)) / base) * n
  return Math.abs(count - Math.round(count)) <= rounding + 1e-9
}

/** Whether a share in whole numbers fits `least` different counts or more even for a reader who knows the denominator. */
function leavesRoom(whole: number, base: number, most: number, least: number): boolean {
  if (whole < 1) return false
  const fewest = Math.max(1, Math.ceil(((whole - 0.5) / base) * most))
  return Math.floor(((whole + 0.5) / base) * most) - fewest >= least - 1
}
