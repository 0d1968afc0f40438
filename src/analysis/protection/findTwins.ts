import type { CellSheet, CellTable } from './CellTable.ts'
import { sharedBlocks } from './sheetCell.ts'

const FEWEST_CELLS = 3

/**
 * Pairs of indicators that tell the same count everywhere they both have one: residents and density, or one table under
 * two names. What is hidden in one must be hidden in the other. Cost: pairs of indicators, most given up at once.
 */
export function findTwins(cells: CellTable): [CellSheet, CellSheet][] {
  const sheets = cells.sheets.filter(({ counted, indicator }) => counted && indicator)
  return sheets.flatMap((one, at) =>
    sheets
      .slice(at + 1)
      .flatMap((other): [CellSheet, CellSheet][] => (areTwins(cells, one, other) ? [[one, other]] : [])),
  )
}

function areTwins(cells: CellTable, one: CellSheet, other: CellSheet): boolean {
  let same = 0
  for (const [start, otherStart] of sharedBlocks(cells, [one, other])) {
    for (let area = 0; area < cells.dataset.areas.length; area++) {
      const [first, second] = [cells.amount[start! + area]!, cells.amount[otherStart! + area]!]
      if (Number.isNaN(first) || Number.isNaN(second)) continue
      if (Math.abs(first - second) > 0.5) return false
      if (first > 0) same++
    }
  }
  return same >= FEWEST_CELLS
}
