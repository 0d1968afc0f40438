import type { SourceSheet } from '../SourceSheet.ts'
import type { TableLayout } from './tableLayouts.ts'

/** A column's headings from the top down, each once, as people read them under merged cells. */
export interface Heading {
  readonly column: number
  readonly parts: readonly string[]
  /** The parts joined by spaces; empty without headings. */
  readonly name: string
  /** From the row of units; empty without one. */
  readonly unit: string
}

/**
 * The headings of every column. A blank cell of an upper heading row takes the heading to its left, as merged cells read;
 * where the workbook says which cells are merged, only those do.
 */
export function headingsOf(sheet: SourceSheet, layout: TableLayout): Heading[] {
  const { headerRows, unitRow, columns } = layout
  const texts = headerRows.map((row, level) => {
    const isLast = level === headerRows.length - 1
    const merges = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom)
    const filled = new Map<number, string>()
    let left = ''
    for (const column of columns) {
      const merge = merges.find((each) => each.left <= column && column <= each.right)
      const own = tidy(merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column))
      if (own !== '') left = own
      const takesLeft = !isLast && merges.length === 0 && own === ''
      filled.set(column, takesLeft ? left : own)
    }
    return filled
  })
  return columns.map((column) => {
    const parts = texts
      .map((filled) => filled.get(column) ?? '')
      .filter((text, at, all) => text !== '' && all.indexOf(text) === at)
    return { column, parts, name: parts.join(' '), unit: unitRow === null ? '' : tidy(cellAt(sheet, unitRow, column)) }
  })
}

function cellAt(sheet: SourceSheet, row: number, column: number): string {
  return sheet.rows[row]?.[column] ?? ''
}

/** A heading broken over lines, or hyphenated by hand, is one line. */
function tidy(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
