import { IssueLog } from '../ingest/IssueLog.ts'
import { CSV_SPECS, type CsvFile } from '../ingest/packageFiles.ts'
import { type CsvHeader, type RowsRead, readRows } from '../ingest/readRows.ts'
import { csvLine } from './csvText.ts'

export interface TableRow {
  readonly cells: readonly string[]
  /** 1-based. */
  readonly line: number
}

/** A table of a package as text, in which single rows are written anew and every other line stays as it is written. */
export class TableText {
  readonly #physical: string[]
  readonly #endsOpen: boolean

  private constructor(
    text: string,
    readonly header: CsvHeader,
    readonly rows: readonly TableRow[],
  ) {
    this.#physical = text.replace(/\r\n?/g, '\n').split('\n')
    this.#endsOpen = this.#physical.at(-1) !== ''
    if (!this.#endsOpen) this.#physical.pop()
  }

  /** Null for a table that the package reader cannot use. */
  static of(text: string, file: CsvFile): TableText | null {
    const rows: TableRow[] = []
    const read = readRows(text, new IssueLog(file), {
      spec: CSV_SPECS[file],
      onRow: (cells, line) => rows.push({ cells, line }),
    })
    return isUsable(read) ? new TableText(text, read.header!, rows) : null
  }

  /** The header as it is written. */
  get headerLine(): string {
    return this.#physical[this.header.line - 1]!
  }

  putHeader(names: readonly string[]): void {
    this.#physical[this.header.line - 1] = this.write(names)
  }

  /** A cell of a row, blank for a column that is not there. */
  cell({ cells }: TableRow, column: string): string {
    return cells[this.header.columns.get(column) ?? -1] ?? ''
  }

  write(cells: readonly string[]): string {
    return csvLine(cells, this.header.delimiter)
  }

  /** In the lines that a row has, so that those below keep their numbers; blank takes the row away. */
  put(row: TableRow, text: string): void {
    const written = text.split('\n')
    const room = newlinesIn(row.cells) + 1
    for (let at = 0; at < room; at++)
      this.#physical[row.line - 1 + at] = at === room - 1 ? written.slice(at).join('\n') : (written[at] ?? '')
  }

  /** Writes a row anew where other texts stand in these of its columns; those that the table has not are left. */
  change(row: TableRow, values: Readonly<Record<string, string>>): void {
    const cells = [...row.cells]
    for (const [column, text] of Object.entries(values)) {
      const at = this.header.columns.get(column)
      if (at !== undefined) cells[at] = text
    }
    if (cells.some((cell, at) => cell !== row.cells[at])) this.put(row, this.write(cells))
  }

  /**
   * The whole, with lines at its end, and the number of the line before those. What may have been cut off in transfer stays
   * last, so that the reader still sees that it may have been, unless its row was written anew.
   */
  finish(added: readonly string[], isLastWritten: boolean): { readonly text: string; readonly before: number } {
    const physical = [...this.#physical]
    const from = (this.rows.at(-1)?.line ?? physical.length) - 1
    const tail = this.#endsOpen && !isLastWritten ? physical.splice(from) : []
    const text = [...physical, ...added, ...(tail.length > 0 ? tail : [''])].join('\n')
    return { text, before: physical.length }
  }
}

/** Whether rows were found that the package reader uses. */
export function isUsable({ header, refused }: RowsRead): boolean {
  return header?.complete === true && !refused
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
}
