import Papa from 'papaparse'

/** What a spreadsheet would run, and what was guarded from that before. */
const FORMULA = /^'*[=+@\t\r\n-]/
const NUMERIC = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/

/** A cell that no spreadsheet runs: text that looks like a formula has an apostrophe in front, numbers are left alone. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) && !NUMERIC.test(cell) ? `'${cell}` : cell
}

/**
 * A table of a package, to be opened by a double click in Swedish Excel and put in a package as it is: UTF-8 with a mark
 * that says so, semicolons, decimal point. Not decimal comma: a column of 12,528 alone can be read as thousands, so it
 * would not come back as it went out. Text that a spreadsheet would run gets an apostrophe in front, which reading takes
 * away again, so that nothing is lost on the way out and in.
 */
export function packageTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse([[...head], ...rows.map((row) => row.map(guarded))], { delimiter: ';', newline: '\r\n' })}\r\n`
}
