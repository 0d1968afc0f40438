import { looseForm } from '../../ingest/suggestName.ts'
import type { WorkbookColumn, WorkbookMeaning } from './WorkbookTable.ts'

/** A text that is none of a column's options and may mean some of them, asked about once for all rows that have it. */
export interface WorkbookOffer {
  readonly column: WorkbookColumn
  readonly given: string
  readonly lines: readonly number[]
  readonly meanings: readonly WorkbookMeaning[]
}

/** What the reader has answered, by `answerKey`: the ids of the options that a text means. */
export type WorkbookAnswers = ReadonlyMap<string, readonly string[]>

export const answerKey = (column: string, given: string): string => `${column}\u0000${looseForm(given)}`
