import type { CsvSpec } from './CsvSpec.ts'
import type { IssueLog } from './IssueLog.ts'
import { findHeader, readHeader } from './readHeader.ts'
import { readRecords } from './readRecords.ts'
import { ShortRows } from './ShortRows.ts'
import type { Delimiter } from './sniffDelimiter.ts'
import { wideTable } from './wideTable.ts'

export interface CsvHeader {
  readonly columns: ReadonlyMap<string, number>
  readonly delimiter: Delimiter
  /** 1-based line of the header row. */
  readonly line: number
  /** False when a required column is missing; no rows are then delivered. */
  readonly complete: boolean
}

export interface RowReading {
  readonly spec: CsvSpec | null
  onHeader?(header: CsvHeader): void
  /** One record with as many cells as the header, and the 1-based line of the file where it begins. */
  onRow(cells: readonly string[], line: number): void
  /** Share of the text read, 0-1. */
  onProgress?(share: number): void
  isCancelled?(): boolean
}

/** The last cell of a text that no line break ends, when it is part of a whole record. */
export interface OpenCell {
  readonly line: number
  readonly column: string
}

export interface RowsRead {
  readonly header: CsvHeader | null
  readonly rowCount: number
  /** What may have been cut off in transfer: a number that was cut looks like a number, and must not be used. */
  readonly openCell: OpenCell | null
  /** True when an unclosed quote makes every row doubtful: the caller must throw its rows away. */
  readonly refused: boolean
}

/**
 * Streams the records of a CSV text through Papa Parse, without objects, types or guesses, and reports rows
 * that do not fit the header. Lines are lines of the file: Papa's own row numbers skip quoted line breaks.
 */
export function readRows(text: string, log: IssueLog, reading: RowReading): RowsRead {
  const input = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const wide = reading.spec?.required.includes('period') ? wideTable(input, reading.spec.required) : null
  if (wide) {
    const { periods } = wide
    log.error('table-wide', { line: wide.line }, { first: periods[0]!, last: periods.at(-1)!, count: periods.length })
    return { header: null, rowCount: 0, openCell: null, refused: true }
  }
  const place = findHeader(input, reading.spec, log)
  const shortRows = new ShortRows(log, input.endsWith('\n'))
  let header: CsvHeader | null = null
  let width = 0
  let widthWithBlanks = 0
  let lastLine = 0
  let rowCount = 0
  let refused = false

  function takeRow(cells: readonly string[], at: number): void {
    if (cells[0] === '' && cells.every((cell) => cell === '')) return
    if (at < place.line) return
    if (!header) {
      const read = readHeader(cells, at, reading.spec, log)
      width = read.width
      widthWithBlanks = cells.length
      header = { columns: read.columns, delimiter: place.delimiter, line: at, complete: read.complete }
      reading.onHeader?.(header)
    } else if (!header.complete) {
      // One error says why the file cannot be used; faults of its rows would only hide it.
    } else if (cells.length === width || isLongAsHeader(cells, width, widthWithBlanks)) {
      shortRows.sawFullRow()
      rowCount++
      lastLine = at
      reading.onRow(cells, at)
    } else if (cells.length < width) {
      if (cells.length > 1 || cells[0]?.trim() !== '') shortRows.add(cells, at, width)
    } else {
      shortRows.sawFullRow()
      log.error('row-too-long', { line: at }, { found: cells.length, expected: width })
    }
  }

  readRecords(input, place.delimiter, {
    ...reading,
    onRecord(cells, line, fault) {
      if (fault === 'unclosed') {
        refused = true
        log.error('quote-unclosed', { line })
      } else if (fault === 'malformed') log.error('quote-malformed', { line })
      else takeRow(cells, line)
    },
  })
  const endsInRecord = lastLine > 0 && !shortRows.hasRows && !input.endsWith('\n')
  shortRows.finish()
  const isComplete = (header as CsvHeader | null)?.complete ?? false
  if (isComplete && !refused && rowCount === 0 && reading.spec?.mayBeEmpty !== 'silently')
    log.add(reading.spec?.mayBeEmpty ? 'info' : 'error', 'file-no-rows', {}, {})
  // A text that was pasted has no last line break to lose.
  const openCell = endsInRecord && reading.spec ? { line: lastLine, column: lastColumn(header) } : null
  if (openCell && !refused) log.warning('file-end-open', { line: openCell.line })
  return { header, rowCount, openCell, refused }
}

function lastColumn(header: CsvHeader | null): string {
  return [...(header?.columns ?? [])].reduce((last, column) => (column[1] > last[1] ? column : last), ['', -1])[0]
}

/**
 * Excel ends every row, the header too, with the same number of extra delimiters. Blank cells beyond a header that has
 * none are another thing: the row may be shifted by a decimal comma (`318,6`) that cut its number in two.
 */
function isLongAsHeader(cells: readonly string[], width: number, widthWithBlanks: number): boolean {
  return cells.length === widthWithBlanks && cells.slice(width).every((cell) => cell.trim() === '')
}
