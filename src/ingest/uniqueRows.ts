import type { RawRow } from './parseCsv.ts'
import type { RowReader } from './RowReader.ts'

/** Rows with a filled and unique key. Of rows with the same key the first is kept and an error names both lines. */
export function uniqueRows(rows: readonly RawRow[], column: string, reader: RowReader): RawRow[] {
  const lineOf = new Map<string, number>()
  return rows.filter((row) => {
    const key = reader.id(row, column)
    const place = { line: row.line, column }
    const first = lineOf.get(key)
    if (key.trim() === '') reader.log.error('id-missing', place, { column })
    else if (first !== undefined) reader.log.error('id-duplicate', place, { id: key, first })
    else {
      lineOf.set(key, row.line)
      return true
    }
    return false
  })
}
