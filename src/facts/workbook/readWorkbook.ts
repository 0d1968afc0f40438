import { looseForm } from '../../ingest/suggestName.ts'
import { unguarded } from '../../ingest/unguarded.ts'
import type { OpenedSheets } from '../../intake/OpenedFile.ts'
import type { SourceSheet } from '../../intake/SourceSheet.ts'
import type { GivenCell } from './sameAfterExcel.ts'
import type { OptionNames } from './shownCell.ts'
import {
  BASE_SHEET,
  ID_COLUMN,
  LIST_SHEET,
  WORKBOOK_MARK,
  WORKBOOK_VERSION,
  type WorkbookColumn,
  type WorkbookMark,
} from './WorkbookTable.ts'

/** A row as it came back. */
export interface GivenRow {
  /** The row of the sheet, or the line of the file; 1 is the first. */
  readonly line: number
  /** Blank for a row that was written in the workbook. */
  readonly id: string
  /** By column; those that the workbook no longer has are not there. */
  readonly cells: ReadonlyMap<string, GivenCell>
}

/** A workbook as it came back. */
export interface WorkbookFile {
  readonly name: string
  readonly rows: readonly GivenRow[]
  /** What the cells were when it was saved, by id and column; null where the file does not say, as a text file. */
  readonly base: ReadonlyMap<string, ReadonlyMap<string, string>> | null
  /** The names of the options that the workbook was written with, by column; a text file has none. */
  readonly names: ReadonlyMap<string, OptionNames>
  /** Headings that mean no column, and are left out. */
  readonly ignored: readonly string[]
}

export type WorkbookReading =
  | { readonly kind: 'workbook'; readonly file: WorkbookFile }
  /** No row of headings that are those of the table. */
  | { readonly kind: 'no-table' }
  /** Of another table, or another municipality. */
  | { readonly kind: 'other'; readonly mark: WorkbookMark }
  | { readonly kind: 'newer' }

/** More rows than this are no titles above the headings. */
const LINES_SEARCHED = 12
const MARK_ROWS = 3

interface Base {
  readonly mark: WorkbookMark
  readonly columns: readonly string[]
  readonly labels: readonly string[]
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/**
 * The rows of a workbook that was saved from a table, wherever its columns and rows have been moved; or of a text file
 * that was saved from it, which knows less. Which column is which is said by the workbook itself, else by the headings.
 *
 * @param idLabel what is read over the ids
 */
export function readWorkbook(
  { name, sheets }: OpenedSheets,
  own: WorkbookMark,
  columns: readonly WorkbookColumn[],
  idLabel: string,
): WorkbookReading {
  const kept = sheets.find((sheet) => sheet.name === BASE_SHEET)
  const base = kept ? readBase(kept) : null
  if (base === 'newer') return { kind: 'newer' }
  if (base && (base.mark.table !== own.table || base.mark.municipality !== own.municipality))
    return { kind: 'other', mark: base.mark }
  const known = new Map([
    ...[...columns.map(({ column, label }) => [label, column] as const), [idLabel, ID_COLUMN] as const].map(
      ([label, column]) => [looseForm(label), column] as const,
    ),
    ...columns.map(({ column }) => [looseForm(column), column] as const),
    ...(base?.labels.map((label, at) => [looseForm(label), base.columns[at]!] as const) ?? []),
  ])
  const found = sheets
    .filter((sheet) => sheet.name !== BASE_SHEET && sheet.name !== LIST_SHEET)
    .flatMap((sheet) => headingsIn(sheet, known))
    .sort((a, b) => b.places.size - a.places.size)[0]
  // An id alone, or two words that any table has, are no table of ours.
  if (!found || found.places.size < Math.min(3, columns.length)) return { kind: 'no-table' }
  const lists = sheets.find((sheet) => sheet.name === LIST_SHEET)
  return {
    kind: 'workbook',
    file: {
      name,
      rows: rowsOf(found),
      base: base?.cells ?? null,
      ignored: found.ignored,
      names: lists ? readLists(lists) : new Map(),
    },
  }
}

interface Headings {
  readonly sheet: SourceSheet
  readonly at: number
  readonly places: ReadonlyMap<string, number>
  readonly ignored: readonly string[]
}

function headingsIn(sheet: SourceSheet, known: ReadonlyMap<string, string>): Headings[] {
  return sheet.rows.slice(0, LINES_SEARCHED).map((row, at) => {
    const places = new Map<string, number>()
    const ignored: string[] = []
    for (const [place, heading] of row.entries()) {
      if (heading.trim() === '') continue
      const column = known.get(looseForm(heading))
      if (column === undefined || places.has(column)) ignored.push(heading.trim())
      else places.set(column, place)
    }
    return { sheet, at, places, ignored }
  })
}

function rowsOf({ sheet, at, places }: Headings): GivenRow[] {
  return sheet.rows.slice(at + 1).flatMap((row, below): GivenRow[] => {
    if (row.every((cell) => cell.trim() === '')) return []
    const place = at + 1 + below
    const cells = new Map(
      [...places].map(([column, in_]) => [column, { text: row[in_] ?? '', type: sheet.typeOf?.(place, in_) }] as const),
    )
    const id = unguarded((cells.get(ID_COLUMN)?.text ?? '').trim())
    cells.delete(ID_COLUMN)
    return [{ line: sheet.lines[place] ?? place + 1, id, cells }]
  })
}

function readBase({ rows }: SourceSheet): Base | 'newer' | null {
  const [mark = [], columns = [], labels = []] = rows
  if (mark[0] !== WORKBOOK_MARK) return null
  if (Number(mark[1]) > WORKBOOK_VERSION) return 'newer'
  const idAt = columns.indexOf(ID_COLUMN)
  return {
    mark: { table: mark[2] as WorkbookMark['table'], municipality: mark[3] ?? '' },
    columns,
    labels,
    cells: new Map(
      rows
        .slice(MARK_ROWS)
        .map((row) => [row[idAt] ?? '', new Map(columns.map((column, place) => [column, row[place] ?? '']))]),
    ),
  }
}

/** Pairs of columns: names, and beside each its id. */
function readLists({ rows }: SourceSheet): Map<string, OptionNames> {
  const [head = [], ...body] = rows
  const lists = new Map<string, OptionNames>()
  for (let at = 0; at + 1 < head.length; at += 2)
    lists.set(head[at]!, new Map(body.flatMap((row) => (row[at + 1] ? [[row[at + 1]!, row[at] ?? ''] as const] : []))))
  return lists
}
