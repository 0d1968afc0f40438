import Papa from 'papaparse'

/** The rows of a table by their key, each as its cells by column. */
export type TableRecords = ReadonlyMap<string, Readonly<Record<string, string>>>

export interface RecordTable {
  readonly columns: readonly string[]
  readonly delimiter: string
  readonly newline: string
  readonly hasMark: boolean
  readonly records: TableRecords
}

const MARK = '\uFEFF'

/** Under which a row stands among the records of its table. */
export type TableKey = (cells: Readonly<Record<string, string>>) => string

/**
 * A table of a package as records, with how it is written, so that what nobody changes is written as it was. Null when
 * the column that tells rows apart is not there. Rows with the same key are told apart by their order.
 */
export function readTableRecords(text: string, column: string, keyOf: TableKey): RecordTable | null {
  const hasMark = text.startsWith(MARK)
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(MARK, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  })
  const columns = meta.fields ?? []
  if (!columns.includes(column)) return null
  const records = new Map<string, Record<string, string>>()
  for (const row of data) {
    const cells = Object.fromEntries(columns.map((name) => [name, row[name] ?? '']))
    const own = keyOf(cells)
    let id = own
    for (let again = 2; records.has(id); again++) id = `${own} ${again}`
    records.set(id, cells)
  }
  return { columns, hasMark, records, delimiter: meta.delimiter || ',', newline: meta.linebreak || '\n' }
}

/** The records as the text of a table that is written as `table` is, with columns that only they have after the others. */
export function writeTableRecords(
  { columns, delimiter, newline, hasMark }: Omit<RecordTable, 'records'>,
  records: TableRecords,
): string {
  const added = [...records.values()].flatMap((cells) => Object.keys(cells).filter((column) => cells[column] !== ''))
  const all = [...new Set([...columns, ...added])]
  const rows = [...records.values()].map((cells) => all.map((column) => cells[column] ?? ''))
  return `${hasMark ? MARK : ''}${Papa.unparse([all, ...rows], { delimiter, newline })}${newline}`
}
