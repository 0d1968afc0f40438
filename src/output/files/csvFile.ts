import Papa from 'papaparse'

/** A text that a spreadsheet would take for a formula. A number, also a negative one, is not. */
const FORMULA = /^[=+@\t\r\n-]/
/** As the screen writes numbers in either language: `-1 234,5`, `-1,234.5`, `-5 %`. */
const NUMBER = /^[-+]?(\d+|\d{1,3}([ ,]\d{3})+)([.,]\d+)?( ?%)?$/

/** Puts an apostrophe before text that a spreadsheet would run. Numbers stay numbers. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

/**
 * A table as Swedish Excel reads it: UTF-8 with BOM, semicolon, CRLF. Cells are the finished texts; no-break spaces and
 * word joiners of the screen become plain ones. Notes follow after an empty row, so that the table stays a table.
 */
export function csvFile(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[],
): string {
  const clean = (text: string): string =>
    guardFormula(text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '').replaceAll('\u2212', '-'))
  const table = [head, ...rows].map((row) => row.map(clean))
  const body = Papa.unparse([...table, [''], ...notes.map((note) => [clean(note)])], {
    delimiter: ';',
    newline: '\r\n',
  })
  return `\uFEFF${body}\r\n`
}
