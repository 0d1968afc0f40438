import type { Issue } from '../../domain/Issue.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import type { MeasureRecord } from '../../domain/MeasureRecord.ts'

export interface SheetFile {
  readonly name: string
  readonly text: string
}

/** How a cell was read, where that is not how it was written. */
export interface SheetNote {
  readonly line: number
  readonly heading: string
  readonly given: string
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
}
