import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import { PartSource } from '../../ui/PartSource.ts'
import { usePart } from '../../ui/usePart.ts'
import type { DraftStore } from './DraftStore.ts'
import { NO_DRAFT } from './model/Draft.ts'
import type { MeasureDraft } from './model/MeasureDraft.ts'

const draftTools = new PartSource(() => import('./applyDraft.ts'))

export interface DraftedDatasetLoad {
  /** Null until it is known. */
  readonly dataset: Dataset | null
  /** Asks anew for the code that joins the edits; null unless it is missing. */
  readonly retry: (() => void) | null
}

/**
 * The package with the reader's edits over it; the package itself, the very same object, when there are none. Null until
 * that is known. What joins the edits is loaded only when there is something to join; without a store there is no draft.
 */
export function useDraftDataset(store: DraftStore | null, dataset: Dataset): DraftedDatasetLoad {
  const { draft } = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.get ?? nothing)
  const hasEdits = draft.edits.length > 0
  const tools = usePart(draftTools, hasEdits)
  const apply = tools.kind === 'ready' ? tools.part.applyDraft : null

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
  return { dataset: next, retry: tools.kind === 'missing' ? tools.retry : null }
}

const NOTHING: { readonly draft: MeasureDraft } = { draft: NO_DRAFT }
const nothing = () => NOTHING
const neverChanges = () => () => {}
