import type { Issue } from '../../domain/Issue.ts'

/** What may be chosen in a column: the id that the package writes, and the name that people read. */
export interface WorkbookOption {
  readonly id: string
  readonly name: string
}

/** What a text that is no option may mean: some of the options, and how that is said. */
export interface WorkbookMeaning {
  readonly text: string
  readonly ids: readonly string[]
}

/** A column of a table that is edited as a workbook. */
export interface WorkbookColumn {
  /** Its column in the table of the package, or a name of its own where it says what several columns do. */
  readonly column: string
  /** What people read over it. No two columns of a table have the same. */
  readonly label: string
  /** `list` holds several of its options, with a semicolon between. */
  readonly kind: 'text' | 'long' | 'number' | 'date' | 'choice' | 'list'
  readonly options?: readonly WorkbookOption[]
  /** What a text that is none of the options may mean; nothing where that is no question. */
  readonly meaningsOf?: (text: string) => readonly WorkbookMeaning[]
  readonly min?: number
  readonly max?: number
}

/** The cells of a record by column, as the package writes them: ids, not names. */
export type WorkbookCells = Readonly<Record<string, string>>

/** A row as a record, with what of it could not be read: such a field is as it was. */
export interface ReadRecord<R> {
  readonly record: R
  readonly issues: readonly Issue[]
}

/** A row to read: all its cells, and which of them say something else than the record they are laid over. */
export interface RowToRead<R> {
  readonly cells: WorkbookCells
  readonly changed: ReadonlySet<string>
  readonly before: R | null
  readonly id: string
  readonly line: number
  readonly file: string
}

export type WorkbookTableName = 'measures' | 'goals' | 'notes'

/** A table of records as a workbook has it: its columns, and how a record is taken to cells and read from them. */
export interface WorkbookTable<R> {
  readonly name: WorkbookTableName
  /** The column that names a record. */
  readonly titleColumn: string
  readonly columns: readonly WorkbookColumn[]
  readonly idOf: (record: R) => string
  readonly cellsOf: (record: R) => WorkbookCells
  readonly read: (row: RowToRead<R>) => ReadRecord<R>
  /** An id for a new record of this title, none of those that are taken. */
  readonly newId: (title: string, taken: ReadonlySet<string>) => string
}

/** Where a workbook keeps what it was when it was saved: what it is, its columns by name, and every cell as it was written. */
export const BASE_SHEET = '_underlag'
/** The names that may be chosen in each column, and their ids beside them. */
export const LIST_SHEET = '_listor'
export const WORKBOOK_MARK = 'social-kompass'
export const WORKBOOK_VERSION = 1
/** The column of the ids, hidden in the workbook. */
export const ID_COLUMN = 'id'
/** More characters than this no cell of a workbook can hold. */
export const MOST_CHARACTERS = 32_767

/** Which workbook it is: of which table and municipality, in which language. */
export interface WorkbookMark {
  readonly table: WorkbookTableName
  readonly municipality: string
}
