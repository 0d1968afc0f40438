import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

export type SourceRow = Readonly<Record<string, string>>

/** Where a row was read, for whoever has to mend it. */
const places = new WeakMap<SourceRow, string>()
const at = (row: SourceRow) => places.get(row) ?? 'A row'

/**
 * Reads one source table as rows of text, keyed by column name.
 * Throws on a file that is not a clean table: the sources are ours, so a fault there is our mistake.
 */
export function readSourceTable(path: string): readonly SourceRow[] {
  const { data, errors } = Papa.parse<SourceRow>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message} (row ${(errors[0]?.row ?? -1) + 2})`)
  data.forEach((row, index) => {
    places.set(row, `${path}, row ${index + 2}`)
  })
  return data
}

/** The text of a column; empty when the source leaves it blank. Throws when the table has no such column. */
export function field(row: SourceRow, column: string): string {
  const text = row[column]
  if (text === undefined) throw new Error(`${at(row)}: no column "${column}" among ${Object.keys(row).join(', ')}`)
  return text
}

/** The number in a column, or null when the source leaves it blank. Throws on text that is not a number. */
export function numberField(row: SourceRow, column: string): number | null {
  const text = field(row, column).trim()
  if (text === '') return null
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Error(`${at(row)}: "${text}" in column "${column}" is not a number`)
  return value
}

/** As `numberField`, for a column that the source always fills. */
export function requiredNumber(row: SourceRow, column: string): number {
  const value = numberField(row, column)
  if (value === null) throw new Error(`${at(row)}: column "${column}" is blank`)
  return value
}
