import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureRecord } from '../../domain/MeasureRecord.ts'
import type { IssueLog } from '../IssueLog.ts'
import type { ParsedCsv } from '../parseCsv.ts'
import type { PlaceFinder } from './PlaceFinder.ts'
import type { Accepted, SheetOffers } from './SheetOffers.ts'

/** One table to read, what it is read against, and where what is met on the way is gathered. */
export interface TableInput {
  readonly table: ParsedCsv
  readonly log: IssueLog
  readonly dataset: Dataset
  readonly known: readonly MeasureRecord[]
  readonly accepted: Accepted
  readonly finder: PlaceFinder
  readonly ignored: string[]
  readonly offers: SheetOffers
  readonly skipped: { line: number; text: string }[]
}
