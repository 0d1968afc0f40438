import type { Period } from '../../domain/Period.ts'
import type { CellSheet, CellTable } from './CellTable.ts'

/** The number of an indicator's cell for an area and period, both sexes together; null when it has no such column. */
export function sheetCell(cells: CellTable, sheet: CellSheet, period: Period, area: number): number | null {
  const { periods, sexes } = sheet.values!
  const p = periods.indexOf(period)
  const s = sexes.indexOf('total')
  return p < 0 || s < 0 ? null : sheet.start + (s * periods.length + p) * cells.dataset.areas.length + area
}

/** For every period that all the indicators have, the number of each one's first cell, both sexes together. */
export function sharedBlocks(cells: CellTable, sheets: readonly CellSheet[]): number[][] {
  return sheets[0]!.values!.periods.flatMap((period) => {
    const starts = sheets.map((sheet) => sheetCell(cells, sheet, period, 0))
    return starts.every((start) => start !== null) ? [starts as number[]] : []
  })
}
