import { PACKAGE_COLUMNS } from './headerSpec.ts'
import { type SheetColumn, sheetColumn } from './sheetColumns.ts'

/** The heading of each column that means something; those that mean nothing, or the same again, are put in `ignored`. */
export function sheetHeadings(columns: readonly string[], ignored: string[]): Map<SheetColumn, string> {
  const headings = new Map<SheetColumn, string>()
  for (const heading of columns) {
    const column = sheetColumn(heading, PACKAGE_COLUMNS)
    if (column === null || headings.has(column)) ignored.push(heading)
    else headings.set(column, heading)
  }
  return headings
}
