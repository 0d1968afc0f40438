import { IssueLog } from '../ingest/IssueLog.ts'
import { CSV_SPECS, type CsvFile } from '../ingest/packageFiles.ts'
import { type CsvHeader, type RowsRead, readRows } from '../ingest/readRows.ts'
import { cutOutsideQuotes } from '../ingest/sniffDelimiter.ts'
import { csvLine } from './csvText.ts'
import { plainCell, plainRows } from './plainRows.ts'

/** How rows of one file of a package are laid over another's. */
export interface TableRule {
  readonly file: CsvFile
  /** A column that rows with the same key share as it is written: most that come in are settled by it alone. */
  readonly group: string
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
 * What comes in is not kept but written row by row: it may be millions.
 */
export function layTable(base: string | undefined, incoming: string, rule: TableRule): LaidTable {
  const plain = plainRows(incoming)
  if (base === undefined || base.trim() === '') {
    const lines: number[] = []
    if (plain && CSV_SPECS[rule.file].required.every((column) => plain.names.includes(column))) {
      plain.each(() => lines.push(lines.length + 2))
      return { text: incoming, lines }
    }
    const own = readRows(incoming, new IssueLog(rule.file), {
      spec: CSV_SPECS[rule.file],
      onRow: (_, line) => lines.push(line),
    })
    return isUsable(own) ? { text: incoming, lines } : { text: base ?? incoming, lines: [] }
  }
  const found = readTable(base, rule.file)
  if (!found) return { text: base, lines: [] }
  const laying = new Laying(base, found, rule)
  if (plain && laying.takesAsWritten(plain.names)) {
    plain.each((line) => laying.takeWritten(line))
    return laying.finish()
  }
  const own = readRows(incoming, new IssueLog(rule.file), {
    spec: CSV_SPECS[rule.file],
    onHeader: (header) => laying.begin(header),
    onRow: (cells) => laying.take(cells),
  })
  return isUsable(own) ? laying.finish() : { text: base, lines: [] }
}

class Laying {
  readonly #physical: string[]
  readonly #endsOpen: boolean
  readonly #names: readonly string[]
  /** Rows of the table by their keys, and the values of the rule's group among them. */
  readonly #rowsOf = new Map<string, TableRow[]>()
  readonly #groups = new Set<string>()
  readonly #commas: readonly string[]
  #header: CsvHeader | null = null
  /** Where in a written row each column of the incoming table goes. */
  #moves: readonly { readonly from: number; readonly to: number; readonly isComma: boolean }[] = []
  #width = 0
  #groupAt = -1
  readonly #added: string[] = []
  /** By incoming row: the line it took, or minus the number it is of those that follow. */
  readonly #placed: number[] = []
  #isLastReplaced = false

  constructor(
    readonly base: string,
    readonly table: { readonly header: CsvHeader; readonly rows: readonly TableRow[] },
    readonly rule: TableRule,
  ) {
    const { header, rows } = table
    this.#physical = base.replace(/\r\n?/g, '\n').split('\n')
    this.#endsOpen = this.#physical.at(-1) !== ''
    if (!this.#endsOpen) this.#physical.pop()
    const names = cutOutsideQuotes(this.#physical[header.line - 1]!, header.delimiter).map((name) => name.trim())
    while (names.length > 1 && names.at(-1) === '') names.pop()
    this.#names = names
    this.#commas = rule.numbers.filter((column) => hasCommas(rows, header.columns.get(column)))
    const group = header.columns.get(rule.group) ?? -1
    for (const row of rows) {
      this.#groups.add(row.cells[group] ?? '')
      const key = this.#keyOf(row.cells, header)
      const known = this.#rowsOf.get(key)
      if (known) known.push(row)
      else this.#rowsOf.set(key, [row])
    }
  }

  begin(incoming: CsvHeader): void {
    const { header, rows } = this.table
    const names = this.#names
    const own = [...incoming.columns]
    const added = own.filter(([column]) => !header.columns.has(column)).map(([column]) => column)
    const placeOf = new Map([...header.columns, ...added.map((name, at) => [name, names.length + at] as const)])
    this.#header = incoming
    this.#width = names.length + added.length
    this.#moves = own.map(([column, from]) => ({
      ...{ from, to: placeOf.get(column)!, isComma: this.#commas.includes(column) },
    }))
    if (added.length === 0) return
    this.#physical[header.line - 1] = this.#write([...names, ...added])
    for (const row of rows) this.#put(row, this.#write(this.#widened(row.cells.slice(0, names.length))))
  }

  /** Whether lines with these columns can stand in the table as they are: the same, in its order, with its signs. */
  takesAsWritten(names: readonly string[]): boolean {
    const { delimiter, columns, line, complete } = this.table.header
    const isSame = names.length === this.#names.length && names.every((name, at) => name === this.#names[at])
    if (!isSame || delimiter !== ',' || this.#commas.length > 0) return false
    this.begin({ columns, delimiter, line, complete })
    this.#groupAt = columns.get(this.rule.group) ?? -1
    return this.#groupAt >= 0
  }

  /** One line of such a table. Most are of a group that the table has not, and are not cut into cells. */
  takeWritten(line: string): void {
    if (this.#groups.has(plainCell(line, this.#groupAt))) this.take(line.split(','))
    else this.#placed.push(-this.#added.push(line))
  }

  take(cells: readonly string[]): void {
    const header = this.#header!
    const isKnownGroup = this.#groups.has(cells[header.columns.get(this.rule.group) ?? -1] ?? '')
    const key = isKnownGroup ? this.#keyOf(cells, header) : ''
    const replaced = isKnownGroup ? this.#rowsOf.get(key) : undefined
    if (!replaced) {
      this.#added.push(this.#write(this.#moved(cells, null)))
      this.#placed.push(-this.#added.length)
      return
    }
    // A second row with the same key follows the table, where the reader finds that the two contradict each other.
    this.#rowsOf.delete(key)
    const [first, ...others] = replaced
    this.#put(first!, this.#write(this.#moved(cells, first!)))
    for (const other of others) this.#put(other, '')
    this.#placed.push(first!.line)
    if (replaced.at(-1) === this.table.rows.at(-1)) this.#isLastReplaced = true
  }

  finish(): LaidTable {
    const physical = this.#physical
    const last = this.table.rows.at(-1)
    // What may have been cut off in transfer stays last, so that the reader still sees that it may have been.
    const tail = this.#endsOpen && !this.#isLastReplaced ? physical.splice((last?.line ?? physical.length) - 1) : []
    const before = physical.length
    const parts = [...physical, ...this.#added, ...(tail.length > 0 ? tail : [''])]
    return { text: parts.join('\n'), lines: this.#placed.map((at) => (at < 0 ? before - at : at)) }
  }

  #keyOf(cells: readonly string[], { columns }: CsvHeader): string {
    return this.rule.keyOf((column) => cells[columns.get(column) ?? -1] ?? '')
  }

  #write(cells: readonly string[]): string {
    return csvLine(cells, this.table.header.delimiter)
  }

  #widened(cells: readonly string[]): string[] {
    return Array.from({ length: this.#width }, (_, at) => cells[at] ?? '')
  }

  #moved(cells: readonly string[], before: TableRow | null): string[] {
    const written = before && this.rule.keepsRest ? this.#widened(before.cells.slice(0, this.#names.length)) : []
    for (let at = written.length; at < this.#width; at++) written.push('')
    for (const { from, to, isComma } of this.#moves)
      written[to] = isComma ? cells[from]!.replace('.', ',') : cells[from]!
    return written
  }

  /** In the lines that a row has, so that those below keep their numbers. */
  #put(row: TableRow, text: string): void {
    const written = text.split('\n')
    const room = newlinesIn(row.cells) + 1
    for (let at = 0; at < room; at++)
      this.#physical[row.line - 1 + at] = at === room - 1 ? written.slice(at).join('\n') : (written[at] ?? '')
  }
}

function isUsable({ header, refused }: RowsRead): boolean {
  return header?.complete === true && !refused
}

/** Header and rows of a table that the package reader can use; null when it cannot. */
function readTable(text: string, file: CsvFile): { header: CsvHeader; rows: readonly TableRow[] } | null {
  const rows: TableRow[] = []
  const read = readRows(text, new IssueLog(file), {
    spec: CSV_SPECS[file],
    onRow: (cells, line) => rows.push({ cells, line }),
  })
  return isUsable(read) ? { header: read.header!, rows } : null
}

/** Whether a column of numbers has decimal commas and no points. */
function hasCommas(rows: readonly TableRow[], at: number | undefined): boolean {
  if (at === undefined) return false
  return rows.some(({ cells }) => cells[at]!.includes(',')) && !rows.some(({ cells }) => cells[at]!.includes('.'))
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}
