import type { Measure, MeasureId } from '../../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import type { Draft, Edit } from './Draft.ts'

/** What can be edited of a measure: every field but its id, and its links. */
export type MeasureValues = Omit<Measure, 'id'> & { readonly links: readonly NamedLink[] }
export type MeasureField = keyof MeasureValues

/** What was done. `base` is what the package said then, null when it had no such measure. */
export type EditDeed =
  | { readonly kind: 'create'; readonly record: MeasureRecord }
  | { readonly kind: 'change'; readonly values: Partial<MeasureValues>; readonly base: MeasureRecord | null }
  | { readonly kind: 'remove'; readonly base: MeasureRecord | null }

/** One edit of a measure. */
export interface DraftEdit extends Edit {
  readonly measureId: MeasureId
  readonly deed: EditDeed
}

/** The reader's edits of measures. */
export type MeasureDraft = Draft<DraftEdit>
