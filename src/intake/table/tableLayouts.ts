import { readPeriodText } from '../meaning/readPeriodText.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import { isNoteText, isUnitText } from './noteWords.ts'
import { numberForm } from './numberForm.ts'

/** Where one table stands in a sheet. Rows and columns are positions in `SourceSheet.rows`. */
export interface TableLayout {
  readonly titleRows: readonly number[]
  /** Empty for a table without headings. */
  readonly headerRows: readonly number[]
  readonly unitRow: number | null
  /** The first row of figures, and the row after the last. */
  readonly from: number
  readonly to: number
  readonly footerRows: readonly number[]
  /** The columns that hold anything. */
  readonly columns: readonly number[]
}

/** What a row looks like, before anything is known of the table. */
interface RowShape {
  readonly filled: number
  readonly first: number
  readonly last: number
  /** Cells beyond the first that are figures or signs for missing ones, years apart. */
  readonly figures: number
  /** Cells that are periods. */
  readonly periods: number
  readonly texts: number
}

const PERIOD_WORD = /^(?:år|årtal|year|period|tid|läsår|termin|kvartal|månad|mätår|datum|date|time)$/i

/** Below these many rows of figures every row is looked at; beyond, only the first and last so many. */
const ROWS_SEARCHED = 400
const MOST_HEADER_ROWS = 5

/**
 * The tables of a sheet: headings are the rows of words and periods right above the first figures; what stands before them
 * is a title, what stands after the last figures a footer. A heading row after a blank one begins another table.
 * `isPlace` says whether a text names an area, so that a row with nothing but its name is no footer.
 */
export function tableLayouts(sheet: SourceSheet, isPlace: (text: string) => boolean): TableLayout[] {
  const rows = sheet.rows
  const shapes = new Map<number, RowShape>()
  const shapeAt = (row: number): RowShape => {
    const known = shapes.get(row)
    if (known) return known
    const made = shapeOf(rows[row] ?? [])
    shapes.set(row, made)
    return made
  }
  const layouts: TableLayout[] = []
  let start = 0
  while (start < rows.length) {
    const end = nextTable(rows, start, shapeAt)
    const layout = layoutBetween(rows, start, end, shapeAt, isPlace)
    if (layout) layouts.push(layout)
    start = end
  }
  return layouts
}

function shapeOf(cells: readonly string[]): RowShape {
  let [filled, first, last, figures, periods, texts] = [0, -1, -1, 0, 0, 0]
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column]!.trim()
    if (text === '') continue
    filled++
    if (first < 0) first = column
    last = column
    const form = numberForm(text)
    // A figure that could not be worked out is one, too: a row of them is told, not left out as a footer.
    const isFigure = form.kind === 'number' || form.kind === 'missing' || SHEET_ERROR.test(text)
    if (readPeriodText(text)) periods++
    else if (isFigure) figures++
    else texts++
  }
  return { filled, first, last, figures, periods, texts }
}

/** `#DIV/0!`, `#DIVISION/0!`, `#N/A` and the like, in whichever language the workbook was. */
const SHEET_ERROR = /^#\p{Lu}[\p{Lu}\d/]*[!?]?$/u

const isBlank = ({ filled }: RowShape) => filled === 0
/** Words and periods alone, at least two: what headings are made of. */
const isLikeHeading = ({ filled, figures, texts }: RowShape) => filled >= 2 && figures === 0 && texts >= 1
/** Headings of an upper row may be periods alone. */
const isLikeUpperHeading = ({ filled, figures }: RowShape) => filled >= 1 && figures === 0
const isLikeFigures = ({ filled, figures, periods }: RowShape) => filled >= 2 && figures + periods > 0

/** The row that begins the next table: after a blank row, headings with figures below them. */
function nextTable(rows: SourceSheet['rows'], start: number, shapeAt: (row: number) => RowShape): number {
  let seenFigures = false
  const most = Math.min(rows.length, start + ROWS_SEARCHED * 10)
  for (let row = start; row < most; row++) {
    const shape = shapeAt(row)
    if (!seenFigures) {
      seenFigures = isLikeFigures(shape) && shape.figures > 0
      continue
    }
    if (!isBlank(shape)) continue
    let next = row
    while (next < rows.length && isBlank(shapeAt(next))) next++
    // Titles, then headings, then figures: another table.
    let heading = next
    while (heading < Math.min(rows.length, next + MOST_HEADER_ROWS) && shapeAt(heading).filled === 1) heading++
    const after = shapeAt(Math.min(heading + 1, rows.length - 1))
    if (heading + 1 < rows.length && isLikeHeading(shapeAt(heading)) && isLikeFigures(after) && after.figures > 0) {
      return next
    }
    row = next - 1
  }
  return rows.length
}

function layoutBetween(
  rows: SourceSheet['rows'],
  start: number,
  end: number,
  shapeAt: (row: number) => RowShape,
  isPlace: (text: string) => boolean,
): TableLayout | null {
  const searched = Math.min(end, start + ROWS_SEARCHED)
  let from = -1
  let heading = -1
  for (let row = start; row < searched; row++) {
    const shape = shapeAt(row)
    if (isBlank(shape)) continue
    const isBelow = heading >= 0 && beginsFigures(rows, heading, row, shapeAt, isPlace)
    if (!isBelow && isLikeHeading(shape) && isHeadingAbove(rows, row, end, shapeAt)) {
      heading = row
      continue
    }
    if (isUnitRow(rows[row]!)) continue
    const isNamed = heading >= 0 && isPlace((rows[row]![shape.first] ?? '').trim())
    if (isNamed || (isLikeFigures(shape) && (shape.figures > 0 || heading >= 0))) {
      from = row
      break
    }
  }
  if (from < 0) return null
  const { headerRows, unitRow } = headingsOver(rows, start, from, shapeAt)
  const top = Math.min(from, ...headerRows)
  const titleRows = range(start, top).filter((row) => !isBlank(shapeAt(row)))
  let to = end
  const width = widthOf(rows, from, end)
  while (to > from && isFooter(rows[to - 1]!, shapeAt(to - 1), width, isPlace)) to--
  // A footer may hold a blank line or a date, which looks like a figure.
  to = footerStart(rows, from, to, shapeAt, isPlace)
  const footerRows = range(to, end).filter((row) => !isBlank(shapeAt(row)))
  const columns = columnsOf(rows, [...headerRows, ...(unitRow === null ? [] : [unitRow])], from, to)
  return { titleRows, headerRows, unitRow, from, to, footerRows, columns }
}

/**
 * Whether a row of words and years is one of figures all the same, by the headings above it: it names a place, has a year
 * under a year or under the word for one, or stands under headings that leave no column and nothing to add.
 */
function beginsFigures(
  rows: SourceSheet['rows'],
  heading: number,
  row: number,
  shapeAt: (row: number) => RowShape,
  isPlace: (text: string) => boolean,
): boolean {
  const [above, cells] = [rows[heading]!, rows[row]!]
  const shape = shapeAt(row)
  if (isPlace((cells[shape.first] ?? '').trim())) return true
  const hasYear = cells.some(
    (cell, column) =>
      readPeriodText(cell) !== null &&
      (PERIOD_WORD.test((above[column] ?? '').trim()) || readPeriodText(above[column] ?? '') !== null),
  )
  if (hasYear) return true
  const texts = above.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const isWhole = shapeAt(heading).filled > Math.max(shape.last, shapeAt(heading).last)
  return shape.periods > 0 && isWhole && new Set(texts).size === texts.length
}

/** Whether figures follow before anything else does. */
function isHeadingAbove(
  rows: SourceSheet['rows'],
  row: number,
  end: number,
  shapeAt: (row: number) => RowShape,
): boolean {
  for (let below = row + 1; below < Math.min(end, row + 1 + MOST_HEADER_ROWS); below++) {
    const shape = shapeAt(below)
    if (isBlank(shape) || isUnitRow(rows[below]!) || shape.figures + shape.periods === 0) continue
    return true
  }
  return false
}

function headingsOver(
  rows: SourceSheet['rows'],
  start: number,
  from: number,
  shapeAt: (row: number) => RowShape,
): { headerRows: number[]; unitRow: number | null } {
  let row = from - 1
  let unitRow: number | null = null
  while (row >= start && isBlank(shapeAt(row))) row--
  if (row >= start && isUnitRow(rows[row]!)) {
    unitRow = row
    row--
    while (row >= start && isBlank(shapeAt(row))) row--
  }
  const headerRows: number[] = []
  while (row >= start && headerRows.length < MOST_HEADER_ROWS) {
    const shape = shapeAt(row)
    if (isBlank(shape)) break
    if (headerRows.length === 0 ? !isLikeHeading(shape) : !isLikeUpperHeading(shape)) break
    if (headerRows.length > 0 && isTitleOver(rows[row]!, shape, rows[headerRows[0]!]!, shapeAt(headerRows[0]!))) break
    headerRows.unshift(row)
    row--
  }
  return { headerRows, unitRow }
}

/** A title cut by the delimiter fills the first cells and no more; a merged heading stands over the columns it is for. */
function isTitleOver(
  cells: readonly string[],
  shape: RowShape,
  below: readonly string[],
  belowShape: RowShape,
): boolean {
  if (shape.filled === 1 && shape.first === 0 && (cells.length === 1 || shape.first === belowShape.first)) return true
  const isPrefix = shape.first === 0 && shape.last === shape.filled - 1 && shape.filled < belowShape.filled
  return isPrefix && (below[0] ?? '').trim() !== '' && !cells.slice(1).some((cell) => readPeriodText(cell) !== null)
}

function isUnitRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return filled.length > 0 && filled.every(isUnitText)
}

/** The number of cells of most rows. */
function widthOf(rows: SourceSheet['rows'], from: number, end: number): number {
  const counts = new Map<number, number>()
  for (let row = from; row < Math.min(end, from + ROWS_SEARCHED); row++) {
    const { length } = rows[row]!
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0]
}

function isFooter(
  cells: readonly string[],
  shape: RowShape,
  width: number,
  isPlace: (text: string) => boolean,
): boolean {
  if (isBlank(shape)) return true
  const text = (cells[shape.first] ?? '').trim()
  if (isNoteText(text)) return true
  if (shape.filled > 1) return shape.figures === 0 && shape.periods === 0 && shape.filled < width && !isPlace(text)
  if (isPlace(text)) return false
  // Without delimiters after it, a lone cell is a line of text.
  return cells.length < width || text.length > 60 || shape.figures > 0 || shape.periods > 0
}

/** Whatever stands below a line such as `Källa:` is footer, too, when it is no row of the table's width with figures. */
function footerStart(
  rows: SourceSheet['rows'],
  from: number,
  to: number,
  shapeAt: (row: number) => RowShape,
  isPlace: (text: string) => boolean,
): number {
  for (let row = Math.max(from + 1, to - ROWS_SEARCHED); row < to; row++) {
    const shape = shapeAt(row)
    const text = (rows[row]![shape.first] ?? '').trim()
    if (shape.filled !== 1 || !isNoteText(text) || isPlace(text)) continue
    const hasFigures = range(row + 1, to).some((below) => shapeAt(below).filled > 1 && shapeAt(below).figures > 0)
    if (!hasFigures) return row
  }
  return to
}

function columnsOf(rows: SourceSheet['rows'], headings: readonly number[], from: number, to: number): number[] {
  const used = new Set<number>()
  for (const row of headings)
    for (const [column, cell] of rows[row]!.entries()) if (cell.trim() !== '') used.add(column)
  let width = 0
  for (let row = from; row < to; row++) width = Math.max(width, rows[row]!.length)
  for (let column = 0; column < width; column++) {
    for (let row = from; row < to && !used.has(column); row++) {
      if ((rows[row]![column] ?? '').trim() !== '') used.add(column)
    }
  }
  return [...used].sort((a, b) => a - b)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
