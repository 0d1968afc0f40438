import { cutOutsideQuotes, DELIMITERS } from './sniffDelimiter.ts'

export interface WideTable {
  /** 1-based line of its header. */
  readonly line: number
  /** Headings that are periods, as written. */
  readonly periods: readonly string[]
}

const LINES_SEARCHED = 12
const PERIOD = /^(?:19|20)\d{2}(?:[KM]\d{1,2})?$/

/**
 * A table with a column for every year, as PxWeb (Statistikdatabasen) saves it: headings of which two or more, or the
 * last one below a title, are periods, and no line with all the columns the file must have. Null for anything else.
 */
export function wideTable(text: string, required: readonly string[]): WideTable | null {
  const lines = text.slice(0, 50_000).split('\n', LINES_SEARCHED)
  const cut = lines.flatMap((line, index) =>
    DELIMITERS.map((delimiter) => ({ index, cells: cellsOf(line, delimiter) })),
  )
  if (cut.some(({ cells }) => required.every((name) => cells.includes(name)))) return null
  for (const { index, cells } of cut) {
    const periods = cells.filter((cell) => PERIOD.test(cell))
    const hasTitle = lines.slice(0, index).some((above) => above.trim() !== '')
    // A row of figures may hold a number like a year; headings begin with a word.
    const isHeading = cells.length > periods.length && /\p{L}/u.test(cells[0]!)
    if (isHeading && PERIOD.test(cells.at(-1)!) && periods.length >= (hasTitle ? 1 : 2)) {
      return { line: index + 1, periods }
    }
  }
  return null
}

function cellsOf(line: string, delimiter: string): string[] {
  return cutOutsideQuotes(line, delimiter).map((cell) => cell.replace(/^\uFEFF/, '').trim())
}
