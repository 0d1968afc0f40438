import Papa from 'papaparse'

export interface RecordReading {
  /**
   * One record, and the 1-based line of the text where it begins. `unclosed`: a quotation mark opens on this line and
   * never closes, so that every record may be wrong. `malformed`: quotation marks inside a quoted cell are not doubled.
   */
  onRecord(cells: readonly string[], line: number, fault: 'unclosed' | 'malformed' | null): void
  /** Share of the text read, 0-1. */
  onProgress?(share: number): void
  isCancelled?(): boolean
}

type Piece = Papa.ParseResult<string[]>

const PIECE_LETTERS = 100_000

/**
 * Streams the records of a text whose lines end with `\n` through Papa Parse, without objects, types or guesses.
 * Lines are lines of the file: Papa's own row numbers skip quoted line breaks.
 */
export function readRecords(input: string, delimiter: string, reading: RecordReading): void {
  const quoted = input.includes('"')
  // Papa's own `chunk` calls itself for the next piece, which keeps every row alive until the end: this loop does not.
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  let line = 1
  let start = 0
  let size = PIECE_LETTERS
  while (start < input.length && !reading.isCancelled?.()) {
    const isLast = start + size >= input.length
    const piece: Piece = parser.parse(input.substring(start, start + size), 0, !isLast)
    takePiece(piece)
    start = isLast ? input.length : start + piece.meta.cursor
    // Not one whole record: a quoted text is longer than the piece.
    size = piece.meta.cursor === 0 ? size * 2 : PIECE_LETTERS
    reading.onProgress?.(start / input.length)
  }

  function takePiece({ data, errors }: Piece): void {
    const broken = errors.length > 0 ? quoteErrors(errors) : null
    for (let index = 0; index < data.length; index++) {
      const cells = data[index]!
      const code = broken?.get(index)
      if (code === 'MissingQuotes') reading.onRecord(cells, line + newlinesIn(cells.slice(0, -1)), 'unclosed')
      else reading.onRecord(cells, line, code === undefined ? null : 'malformed')
      line += 1
      if (quoted) line += newlinesIn(cells)
    }
  }
}

function quoteErrors(errors: readonly Papa.ParseError[]): Map<number, string> {
  const byRow = new Map<number, string>()
  for (const { type, code, row } of errors) {
    if (type === 'Quotes' && row !== undefined && byRow.get(row) !== 'MissingQuotes') byRow.set(row, code)
  }
  return byRow
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  }
  return count
}
