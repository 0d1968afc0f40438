import type { Measure, MeasureId } from '../../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import type { Draft, Edit } from './Draft.ts'
import type { RecordDeed } from './RecordDeed.ts'

/** What can be edited of a measure: every field but its id, and its links. */
export type MeasureValues = Omit<Measure, 'id'> & { readonly links: readonly NamedLink[] }
export type MeasureField = keyof MeasureValues

export type EditDeed = RecordDeed<MeasureRecord, MeasureValues>

/** One edit of a measure. */
export interface DraftEdit extends Edit {
  readonly measureId: MeasureId
  readonly deed: EditDeed
}

/** The reader's edits of measures. */
export type MeasureDraft = Draft<DraftEdit>
