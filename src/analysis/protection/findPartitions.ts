import type { CellSheet, CellTable } from './CellTable.ts'
import { sharedBlocks } from './sheetCell.ts'

/** More parts than this are not looked for; a partition published in full has seldom more. */
const MOST_PARTS = 4
/** Shares worked out from rounded figures add up to the denominator only roughly. */
const ROUNDING_SHARE = 0.01
const FEWEST_CELLS = 3

/**
 * Sets of two to four shares that fill one denominator in every area and period they have in common: rented, owned and
 * tenant-owned dwellings. Where one is hidden it follows from the others. Found by adding up; a set that fits by chance
 * only hides more. Cost: subsets of indicators with one denominator, most of them given up at the first figure.
 */
export function findPartitions(cells: CellTable): CellSheet[][] {
  const found: CellSheet[][] = []
  for (const shares of byDenominator(cells)) {
    const search = (members: CellSheet[], from: number): void => {
      if (members.length > 1) {
        const fit = fills(cells, members)
        if (fit === 'yes') found.push(members)
        if (fit !== 'under') return
      }
      if (members.length === MOST_PARTS) return
      for (let at = from; at < shares.length; at++) search([...members, shares[at]!], at + 1)
    }
    search([], 0)
  }
  return found
}

/** Shares in sets with one and the same denominator in every area and period they have in common. */
function byDenominator(cells: CellTable): CellSheet[][] {
  const sets: CellSheet[][] = []
  for (const sheet of cells.sheets) {
    if (sheet.indicator?.unit !== 'percent') continue
    const set = sets.find(([first]) => sameDenominator(cells, first!, sheet))
    if (set) set.push(sheet)
    else sets.push([sheet])
  }
  return sets
}

function sameDenominator(cells: CellTable, one: CellSheet, other: CellSheet): boolean {
  const [first, second] = [one.values!.n, other.values!.n]
  let same = 0
  for (const [start, otherStart] of sharedBlocks(cells, [one, other])) {
    for (let area = 0; area < cells.dataset.areas.length; area++) {
      const n = first[start! - one.start + area]!
      const otherN = second[otherStart! - other.start + area]!
      if (Number.isNaN(n) || Number.isNaN(otherN)) continue
      if (n !== otherN) return false
      same++
    }
  }
  return same >= FEWEST_CELLS
}

/** `under`: the counts fall short somewhere, so another part may be lacking. `no`: they exceed the denominator. */
function fills(cells: CellTable, members: readonly CellSheet[]): 'yes' | 'under' | 'no' {
  const [first] = members
  let same = 0
  let short = false
  for (const starts of sharedBlocks(cells, members)) {
    for (let area = 0; area < cells.dataset.areas.length; area++) {
      let sum = 0
      for (const start of starts) sum += cells.amount[start + area]!
      const n = first!.values!.n[starts[0]! - first!.start + area]!
      if (Number.isNaN(sum) || Number.isNaN(n)) continue
      if (sum > n * (1 + ROUNDING_SHARE) + 0.5) return 'no'
      if (sum < n * (1 - ROUNDING_SHARE) - 0.5) short = true
      same++
    }
  }
  return same >= FEWEST_CELLS && !short ? 'yes' : 'under'
}
