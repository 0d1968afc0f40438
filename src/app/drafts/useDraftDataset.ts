import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import { type MeasureDraft, NO_DRAFT } from '../../state/draft/MeasureDraft.ts'
import type { applyDraft } from './applyDraft.ts'
import type { DraftStore } from './DraftStore.ts'

/**
 * The package with the reader's edits over it; the package itself, the very same object, when there are none. Null until
 * that is known. What joins the edits is loaded only when there is something to join; without a store there is no draft.
 */
export function useDraftDataset(store: DraftStore | null, dataset: Dataset): Dataset | null {
  const { draft } = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.get ?? nothing)
  const [apply, setApply] = useState<typeof applyDraft | null>(null)
  const hasEdits = draft.edits.length > 0

  useEffect(() => {
    if (!hasEdits) return
    let isCurrent = true
    import('./applyDraft.ts').then((module) => isCurrent && setApply(() => module.applyDraft))
    return () => {
      isCurrent = false
    }
  }, [hasEdits])

  const drafted = useMemo(
    () => (apply && hasEdits ? apply(dataset, draft).dataset : null),
    [apply, hasEdits, dataset, draft],
  )
  // What joins the first edit may still be on its way. A page that is already shown stays as it is until then: whoever
  // is writing in it must not lose a letter because another page has saved something.
  const last = useRef<Dataset | null>(null)
  const next = hasEdits ? (drafted ?? last.current) : dataset
  useEffect(() => {
    last.current = next
  })
  return next
}

const NOTHING: { readonly draft: MeasureDraft } = { draft: NO_DRAFT }
const nothing = () => NOTHING
const neverChanges = () => () => {}
