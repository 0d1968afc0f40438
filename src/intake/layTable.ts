import { IssueLog } from '../ingest/IssueLog.ts'
import { CSV_SPECS, type CsvFile } from '../ingest/packageFiles.ts'
import { type CsvHeader, readRows } from '../ingest/readRows.ts'
import { cutOutsideQuotes } from '../ingest/sniffDelimiter.ts'
import { plainCell, plainRows } from './plainRows.ts'
import { isUsable, type TableRow, TableText } from './TableText.ts'

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
  const table = TableText.of(base, rule.file)
  if (!table) return { text: base, lines: [] }
  const laying = new Laying(table, rule)
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
    readonly table: TableText,
    readonly rule: TableRule,
  ) {
    const { header, rows } = table
    const names = cutOutsideQuotes(table.headerLine, header.delimiter).map((name) => name.trim())
    while (names.length > 1 && names.at(-1) === '') names.pop()
    this.#names = names
    this.#commas = rule.numbers.filter((column) => hasCommas(rows, header.columns.get(column)))
    for (const row of rows) {
      this.#groups.add(table.cell(row, rule.group))
      const key = rule.keyOf((column) => table.cell(row, column))
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
      from,
      to: placeOf.get(column)!,
      isComma: this.#commas.includes(column),
    }))
    if (added.length === 0) return
    this.table.putHeader([...names, ...added])
    for (const row of rows) this.table.put(row, this.table.write(this.#widened(row.cells.slice(0, names.length))))
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
    const key = isKnownGroup ? this.rule.keyOf((column) => cells[header.columns.get(column) ?? -1] ?? '') : ''
    const replaced = isKnownGroup ? this.#rowsOf.get(key) : undefined
    if (!replaced) {
      this.#added.push(this.table.write(this.#moved(cells, null)))
      this.#placed.push(-this.#added.length)
      return
    }
    // A second row with the same key follows the table, where the reader finds that the two contradict each other.
    this.#rowsOf.delete(key)
    const [first, ...others] = replaced
    this.table.put(first!, this.table.write(this.#moved(cells, first!)))
    for (const other of others) this.table.put(other, '')
    this.#placed.push(first!.line)
    if (replaced.at(-1) === this.table.rows.at(-1)) this.#isLastReplaced = true
  }

  finish(): LaidTable {
    const { text, before } = this.table.finish(this.#added, this.#isLastReplaced)
    return { text, lines: this.#placed.map((at) => (at < 0 ? before - at : at)) }
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
}

/** Whether a column of numbers has decimal commas and no points. */
function hasCommas(rows: readonly TableRow[], at: number | undefined): boolean {
  if (at === undefined) return false
  return rows.some(({ cells }) => cells[at]!.includes(',')) && !rows.some(({ cells }) => cells[at]!.includes('.'))
}
