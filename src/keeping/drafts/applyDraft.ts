import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureRecord } from '../../domain/MeasureRecord.ts'
import { withMeasures } from '../../ingest/withMeasures.ts'
import { type DraftedRecords, draftRecords } from './model/draftRecords.ts'
import { followedMeasures } from './model/followDivision.ts'
import type { MeasureDraft } from './model/MeasureDraft.ts'
import { recordsOf } from './model/recordsOf.ts'

/** A package with the reader's edits over it, and what they are. */
export interface DraftedDataset extends DraftedRecords {
  readonly dataset: Dataset
  /** The measures as the package has them. */
  readonly packaged: readonly MeasureRecord[]
}

/** `divided`: when the division that lies over the package was read in, as `followedMeasures` takes it. */
export function applyDraft(dataset: Dataset, draft: MeasureDraft, divided: number | null = null): DraftedDataset {
  const packaged = recordsOf(dataset)
  const drafted = draftRecords(packaged, followedMeasures(draft, dataset, divided))
  const { changes, conflicts, records } = drafted
  if (changes.length === 0) return { ...drafted, packaged, dataset }
  const mark = { name: draft.name, changes: changes.length, conflicts: conflicts.length }
  return { ...drafted, packaged, dataset: Object.freeze({ ...withMeasures(dataset, records), draft: mark }) }
}
