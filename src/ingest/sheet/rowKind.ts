/** What a row of a sheet is: a measure, nothing, a sum, a note below the table, a heading of the rows under it. */
export type RowKind = 'measure' | 'blank' | 'sum' | 'note' | 'heading'

const SUM = /^(?:summa|delsumma|totalt?|totalsumma|sum|subtotal)\b/i
const RULE = /^[\s:=_–—-]*$/

/**
 * What a row is by its cells in order and which of them holds the name (-1 for none). Lines of a table drawn with signs and
 * rows of separators are blank. A row without a name that says one thing is a heading when that stands in its first column,
 * and a note when it begins with an asterisk.
 */
export function rowKind(cells: readonly string[], titleAt: number): RowKind {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.every((cell) => RULE.test(cell))) return 'blank'
  const title = (cells[titleAt] ?? '').trim()
  if (SUM.test(filled[0]!) && (title === '' || SUM.test(title))) return 'sum'
  if (/^\*/.test(filled[0]!) && filled.length === 1) return 'note'
  if (title !== '') return 'measure'
  return filled.length === 1 && (cells[0] ?? '').trim() !== '' ? 'heading' : 'measure'
}
