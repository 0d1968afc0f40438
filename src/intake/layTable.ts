import { IssueLog } from '../ingest/IssueLog.ts'
import { CSV_SPECS, type CsvFile } from '../ingest/packageFiles.ts'
import { type CsvHeader, readRows } from '../ingest/readRows.ts'
import { cutOutsideQuotes } from '../ingest/sniffDelimiter.ts'
import { csvLine } from './csvText.ts'

/** How rows of one file of a package are laid over another's. */
export interface TableRule {
  readonly file: CsvFile
  /** Rows with the same key say the same thing: only one of them can stand. `cell` gives a blank for a column that is not there. */
  readonly keyOf: (cell: (column: string) => string) => string
  /** Columns whose decimals are written as the file writes its own. */
  readonly numbers: readonly string[]
  /** Whether a row that takes another's place keeps what that one says in columns of which it says nothing. */
  readonly keepsRest: boolean
}

export interface LaidTable {
  readonly text: string
  /** The line of `text` that each row of the incoming table stands on; empty when they could not be laid. */
  readonly lines: readonly number[]
}

interface TableRow {
  readonly cells: readonly string[]
  /** 1-based. */
  readonly line: number
}

/**
 * A table with rows laid over it. A row with the key of one that is there takes its place; others follow at the end. Every
 * line of the table that was there keeps its number, so that what is said of it still holds, and what it says: columns,
 * delimiter and decimal sign are those of the table. A table that cannot be read is left as it is, with nothing laid.
 */
export function layTable(base: string | undefined, incoming: string, rule: TableRule): LaidTable {
  const own = readTable(incoming, rule.file)
  if (!own) return { text: base ?? incoming, lines: [] }
  if (base === undefined || base.trim() === '') return { text: incoming, lines: own.rows.map(({ line }) => line) }
  const found = readTable(base, rule.file)
  if (!found) return { text: base, lines: [] }
  const { header, rows } = found
  const ownColumns = [...own.header.columns]
  const physical = base.replace(/\r\n?/g, '\n').split('\n')
  const endsOpen = physical.at(-1) !== ''
  if (!endsOpen) physical.pop()

  const names = cutOutsideQuotes(physical[header.line - 1]!, header.delimiter).map((name) => name.trim())
  while (names.length > 1 && names.at(-1) === '') names.pop()
  const added = ownColumns.filter(([column]) => !header.columns.has(column)).map(([column]) => column)
  const width = names.length + added.length
  const placeOf = new Map([...header.columns, ...added.map((name, at) => [name, names.length + at] as const)])
  const write = (cells: readonly string[]) => csvLine(cells, header.delimiter)
  const widened = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '')
  const put = (row: TableRow, text: string) => {
    const written = text.split('\n')
    const room = newlinesIn(row.cells) + 1
    for (let at = 0; at < room; at++)
      physical[row.line - 1 + at] = at === room - 1 ? written.slice(at).join('\n') : (written[at] ?? '')
  }
  if (added.length > 0) {
    physical[header.line - 1] = write([...names, ...added])
    for (const row of rows) put(row, write(widened(row.cells.slice(0, names.length))))
  }

  const commas = rule.numbers.filter((column) => hasCommas(rows, header.columns.get(column)))
  const cellsOf = ({ cells }: TableRow, before: TableRow | null): string[] => {
    const written = before && rule.keepsRest ? widened(before.cells.slice(0, names.length)) : widened([])
    for (const [column, at] of ownColumns)
      written[placeOf.get(column)!] = commas.includes(column) ? cells[at]!.replace('.', ',') : cells[at]!
    return written
  }
  const keyOf = ({ cells }: TableRow, { columns }: CsvHeader) =>
    rule.keyOf((column) => cells[columns.get(column) ?? -1] ?? '')
  const ownKeys = new Map<string, number>()
  for (const [at, row] of own.rows.entries()) {
    const key = keyOf(row, own.header)
    // A second row with the same key follows the table, where the reader finds that the two contradict each other.
    if (!ownKeys.has(key)) ownKeys.set(key, at)
  }
  const lines = new Array<number>(own.rows.length).fill(0)
  for (const row of rows) {
    const at = ownKeys.get(keyOf(row, header))
    if (at === undefined) continue
    put(row, lines[at] === 0 ? write(cellsOf(own.rows[at]!, row)) : '')
    if (lines[at] === 0) lines[at] = row.line
  }

  // What may have been cut off in transfer stays last, so that the reader still sees that it may have been.
  const last = rows.at(-1)
  const isLastReplaced = last !== undefined && ownKeys.has(keyOf(last, header))
  const tail = endsOpen && !isLastReplaced ? physical.splice((last?.line ?? physical.length) - 1) : []
  for (const [at, row] of own.rows.entries()) {
    if (lines[at] !== 0) continue
    physical.push(write(cellsOf(row, null)))
    lines[at] = physical.length
  }
  return { text: [...physical, ...(tail.length > 0 ? tail : [''])].join('\n'), lines }
}

/** Header and rows of a table that the package reader can use; null when it cannot. */
function readTable(text: string, file: CsvFile): { header: CsvHeader; rows: readonly TableRow[] } | null {
  let header: CsvHeader | null = null
  const rows: TableRow[] = []
  const { refused } = readRows(text, new IssueLog(file), {
    spec: CSV_SPECS[file],
    onHeader: (found) => {
      header = found
    },
    onRow: (cells, line) => {
      rows.push({ cells, line })
    },
  })
  const found = header as CsvHeader | null
  return found?.complete && !refused ? { header: found, rows } : null
}

/** Whether a column of numbers has decimal commas and no points. */
function hasCommas(rows: readonly TableRow[], at: number | undefined): boolean {
  if (at === undefined) return false
  return rows.some(({ cells }) => cells[at]!.includes(',')) && !rows.some(({ cells }) => cells[at]!.includes('.'))
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}
