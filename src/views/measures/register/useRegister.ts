import { useContext, useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import { applyDraft, type DraftedDataset } from '../../../keeping/drafts/applyDraft.ts'
import { DraftContext } from '../../../keeping/drafts/DraftContext.ts'
import type { DraftStore } from '../../../keeping/drafts/DraftStore.ts'
import type { EditSnapshot } from '../../../keeping/drafts/EditStore.ts'
import { NO_DRAFT } from '../../../keeping/drafts/model/Draft.ts'
import type { DraftEdit } from '../../../keeping/drafts/model/MeasureDraft.ts'

export interface Register extends DraftedDataset {
  /** Null where nothing can be edited. */
  readonly store: DraftStore | null
  readonly snapshot: EditSnapshot<DraftEdit>
}

const NOTHING: EditSnapshot<DraftEdit> = { isRead: true, draft: NO_DRAFT, keeping: 'blocked', aside: [] }
const nothing = () => NOTHING
const neverChanges = () => () => {}

/** The register with the reader's draft over it, and where the draft is kept. */
export function useRegister(dataset: Dataset): Register {
  const access = useContext(DraftContext)
  const store = access?.store ?? null
  const snapshot = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.get ?? nothing)
  const packaged = access?.packaged ?? dataset
  const divided = access?.divided ?? null
  const drafted = useMemo(() => applyDraft(packaged, snapshot.draft, divided), [packaged, snapshot.draft, divided])
  return useMemo(() => ({ ...drafted, store, snapshot }), [drafted, store, snapshot])
}
