import type { MeasureId } from '../../domain/Measure.ts'
import { type DraftClock, type DraftKeeper, EditStore } from './EditStore.ts'
import type { DraftEdit, EditDeed } from './model/MeasureDraft.ts'
import { readDraft } from './model/readDraft.ts'

/** The reader's edits of measures. */
export class DraftStore extends EditStore<DraftEdit> {
  constructor(keeper: DraftKeeper, clock: DraftClock) {
    super(keeper, clock, readDraft)
  }

  add(measureId: MeasureId, deed: EditDeed): void {
    this.addAll([{ measureId, deed }])
  }
}
