import { RATE_BASE } from '../rateBase.ts'
import { type CellSheet, CellState, type CellTable, type HiddenReason } from './CellTable.ts'
import { isRecoverable } from './isRecoverable.ts'
import { primaryReason } from './primaryReason.ts'

/** Hides every figure that is small in itself. Linear time. */
export function hidePrimary(cells: CellTable, least: number): void {
  for (const sheet of cells.sheets) {
    const { start, length, values, counted } = sheet
    for (let i = 0; i < length; i++) {
      const cell = start + i
      if (cells.state[cell] !== CellState.shown) continue
      const amount = counted ? cells.amount[cell]! : Number.NaN
      const reason = primaryReason(amount, cells.rest[cell]!, values ? values.n[i]! : Number.NaN, least)
      if (reason && (reason === 'small-denominator' || isTold(cells, sheet, i, reason, least))) cells.hide(cell, reason)
    }
  }
}

/** Whether the small count is stated or follows from the figure; a figure with another denominator tells no count. */
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
