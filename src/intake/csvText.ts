/** A cell that would be cut, or lose its blanks, without quotes, whatever the delimiter. */
const NEEDS_QUOTES = /["\n\r]|^\s|\s$/

/** One record of a CSV text, without the line break. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  const isPlain = (cell: string) => !cell.includes(delimiter) && !NEEDS_QUOTES.test(cell)
  return cells.map((cell) => (isPlain(cell) ? cell : `"${cell.replaceAll('"', '""')}"`)).join(delimiter)
}

/** A table as the package format has it: comma, LF, header first, columns in the order given. */
export function csvText(columns: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [csvLine(columns)]
  for (const row of rows) lines.push(csvLine(row))
  return `${lines.join('\n')}\n`
}
