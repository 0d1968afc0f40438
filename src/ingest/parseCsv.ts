import type { Issue } from '../domain/Issue.ts'
import type { CsvSpec } from './CsvSpec.ts'
import { IssueLog } from './IssueLog.ts'
import { type OpenCell, readRows } from './readRows.ts'
import type { Delimiter } from './sniffDelimiter.ts'

/** One record, every cell still text: `0862` keeps its zero. */
export interface RawRow {
  /** 1-based line of the file where the record begins. */
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** What the readers of the tables go by. */
export interface CsvTable {
  readonly rows: readonly RawRow[]
  readonly openCell: OpenCell | null
}

export interface ParsedCsv extends CsvTable {
  readonly columns: readonly string[]
  readonly delimiter: Delimiter
  readonly issues: Issue[]
}

/**
 * CSV text to records. With a specification the header row is found below titles, missing and unknown columns
 * are reported, and no rows are given when a required column is missing. An unclosed quote refuses the file.
 * Never throws.
 */
export function parseCsv(text: string, file: string, spec: CsvSpec | null = null): ParsedCsv {
  const log = new IssueLog(file)
  const rows: RawRow[] = []
  let names: readonly (readonly [string, number])[] = []
  const { header, refused, openCell } = readRows(text, log, {
    spec,
    onHeader: (found) => {
      names = [...found.columns]
    },
    onRow: (cells, line) => {
      rows.push({ line, cells: new Map(names.map(([name, index]) => [name, cells[index] ?? ''])) })
    },
  })
  return {
    rows: refused ? [] : rows,
    columns: names.map(([name]) => name),
    delimiter: header?.delimiter ?? ',',
    issues: log.issues(),
    openCell,
  }
}
