import type { Issue } from '../../domain/Issue.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import type { MeasureRecord } from '../../domain/MeasureRecord.ts'
import type { SheetOffer } from '../../domain/SheetOffer.ts'

export interface SheetFile {
  readonly name: string
  readonly text: string
}

/** How a cell was read, where that is not how it was written. */
export interface SheetNote {
  readonly line: number
  readonly heading: string
  /** Empty for a cell that was filled from the one above it, as in a merged cell. */
  readonly given: string
  /** Empty for unknown. */
  readonly used: string
}

/** One row of a sheet as a measure. */
export interface SheetRow {
  readonly line: number
  readonly file: string
  readonly record: MeasureRecord
  /** The measure of the register that it says more about; null for a new one. */
  readonly knownId: MeasureId | null
  /** Fields the row says something about; the others stay as they are. */
  readonly stated: ReadonlySet<string>
  readonly notes: readonly SheetNote[]
}

export interface SheetReading {
  readonly rows: readonly SheetRow[]
  readonly issues: readonly Issue[]
  /** Headings that mean no column, and are left out. */
  readonly ignored: readonly string[]
  /** What may mean several things, or something else than is written: asked about, once for each text. */
  readonly offers: readonly SheetOffer[]
  /** Rows that are no measures: sums, headings between rows, notes under the table. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[]
}
