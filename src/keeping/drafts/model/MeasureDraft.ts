import type { Measure, MeasureId } from '../../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'

/** What can be edited of a measure: every field but its id, and its links. */
export type MeasureValues = Omit<Measure, 'id'> & { readonly links: readonly NamedLink[] }
export type MeasureField = keyof MeasureValues

/** What was done. `base` is what the package said then, null when it had no such measure. */
export type EditDeed =
  | { readonly kind: 'create'; readonly record: MeasureRecord }
  | { readonly kind: 'change'; readonly values: Partial<MeasureValues>; readonly base: MeasureRecord | null }
  | { readonly kind: 'remove'; readonly base: MeasureRecord | null }

/** One edit. `at` and `turnedAt` are milliseconds of the editor's clock; `turnedAt` is when it was last undone or redone. */
export interface DraftEdit {
  readonly id: string
  readonly measureId: MeasureId
  readonly at: number
  readonly turnedAt: number
  readonly isUndone: boolean
  readonly deed: EditDeed
}

/**
 * The reader's edits over a package, as a list that only grows: two pages that edit at once are put together by uniting
 * their lists, and an edit that is undone stays in it. The package itself is never changed.
 */
export interface MeasureDraft {
  readonly version: 1
  readonly name: string
  readonly edits: readonly DraftEdit[]
}

export const DRAFT_VERSION = 1

export const NO_DRAFT: MeasureDraft = { version: DRAFT_VERSION, name: '', edits: [] }
