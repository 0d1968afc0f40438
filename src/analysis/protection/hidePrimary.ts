import { CellState, type CellTable } from './CellTable.ts'
import { primaryReason } from './primaryReason.ts'

/** Hides every figure that is small in itself. Linear time. */
export function hidePrimary(cells: CellTable, least: number): void {
  for (const { start, length, values, counted } of cells.sheets) {
    for (let i = 0; i < length; i++) {
      const cell = start + i
      if (cells.state[cell] !== CellState.shown) continue
      const amount = counted ? cells.amount[cell]! : Number.NaN
      const reason = primaryReason(amount, cells.rest[cell]!, values ? values.n[i]! : Number.NaN, least)
      if (reason) cells.hide(cell, reason)
    }
  }
}
