import { type CellSheet, CellState, type CellTable } from './CellTable.ts'
import { sharedBlocks } from './sheetCell.ts'

const FEWEST_CELLS = 3

/**
 * Shown figures whose denominator is a count that is hidden elsewhere: where the number of residents is hidden, a share
 * of the residents must not bring it back as its n. The share itself may stay. Returns their cells.
 */
export function hiddenDenominators(cells: CellTable): number[] {
  const found: number[] = []
  const hiddenSheets = new Set([...cells.hiddenHere.keys()].map((cell) => cells.sheetOf(cell)))
  for (const count of hiddenSheets) {
    if (count.indicator?.unit !== 'count') continue
    for (const share of cells.sheets) {
      if (share === count || !share.values || !isDenominator(cells, count, share)) continue
      for (const [start, shareStart] of sharedBlocks(cells, [count, share])) {
        for (let area = 0; area < cells.dataset.areas.length; area++) {
          const isHidden = cells.state[start! + area] === CellState.hidden
          if (isHidden && cells.state[shareStart! + area] === CellState.shown) found.push(shareStart! + area)
        }
      }
    }
  }
  return found
}

function isDenominator(cells: CellTable, count: CellSheet, share: CellSheet): boolean {
  let same = 0
  for (const [start, shareStart] of sharedBlocks(cells, [count, share])) {
    for (let area = 0; area < cells.dataset.areas.length; area++) {
      const n = share.values!.n[shareStart! - share.start + area]!
      const residents = cells.amount[start! + area]!
      if (Number.isNaN(n) || Number.isNaN(residents)) continue
      if (n !== residents) return false
      same++
    }
  }
  return same >= FEWEST_CELLS
}
