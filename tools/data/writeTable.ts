import Papa from 'papaparse'

export type Cell = string | number | null | undefined

/**
 * A table as CSV: comma, decimal point, LF, header first, columns in the order given, blank for unknown.
 * Throws on a row with a column that the table does not have: it would be lost silently otherwise.
 */
export function writeTable(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const known = new Set(columns)
  for (const row of rows) {
    const stray = Object.keys(row).find((column) => !known.has(column))
    if (stray !== undefined) throw new Error(`Column "${stray}" is not one of ${columns.join(', ')}`)
  }
  const data = rows.map((row) => columns.map((column) => (row[column] === undefined ? '' : row[column])))
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`
}
