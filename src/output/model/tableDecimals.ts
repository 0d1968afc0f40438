import type { TakeAwayTable } from './TakeAway.ts'

/** Digits after the point that a number without any rule is shown with at most. */
const MOST = 2

/**
 * Decimals that a number of a table is shown with, in a workbook and on a slide; the number itself stays whole. Those of
 * its column; in a table whose rows are indicators those of its row, and one more where the column holds what is worked
 * out from them and the number has it: 25 % of an area is a whole number, 10.13 % of the municipality reads 10.1.
 */
export function tableDecimals({ columns, rows, decimals }: TakeAwayTable, row: number, column: number): number {
  const { decimals: own, isDerived } = columns[column]!
  const value = rows[row]?.[column]
  const ofRow = own ?? decimals?.[row]
  if (typeof value === 'object' && 'whole' in value) return 0
  if (typeof value !== 'number') return ofRow ?? 0
  if (ofRow === undefined) return Math.min(MOST, digitsOf(value))
  return isDerived ? Math.max(ofRow, Math.min(ofRow + 1, digitsOf(value))) : ofRow
}

/** Digits after the point, as many as are asked about. */
function digitsOf(value: number): number {
  for (let digits = 0; digits < 3; digits++) if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9) return digits
  return 3
}
