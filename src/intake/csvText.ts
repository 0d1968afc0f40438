/** Most cells: ids, years and numbers, which no delimiter cuts. */
const WORD = /^[\w.-]*$/
/** A cell that would be cut, or lose its blanks, without quotes, whatever the delimiter. */
const NEEDS_QUOTES = /["\n\r]|^\s|\s$/

/** One record of a CSV text, without the line break. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  let line = ''
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!
    const isPlain = WORD.test(cell) || (!cell.includes(delimiter) && !NEEDS_QUOTES.test(cell))
    line += `${at === 0 ? '' : delimiter}${isPlain ? cell : `"${cell.replaceAll('"', '""')}"`}`
  }
  return line
}

/** A table as the package format has it: comma, LF, header first, columns in the order given. */
export function csvText(columns: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = [csvLine(columns)]
  for (const row of rows) lines.push(csvLine(row))
  return `${lines.join('\n')}\n`
}
