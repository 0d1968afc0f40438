import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import { PartSource } from '../../ui/PartSource.ts'
import { usePart } from '../../ui/usePart.ts'
import type { EditStore } from './EditStore.ts'
import { type Draft, type Edit, NO_DRAFT } from './model/Draft.ts'
import type { DraftEdit } from './model/MeasureDraft.ts'
import type { PlanEdit } from './model/PlanEdit.ts'

const measureTools = new PartSource(() => import('./applyDraft.ts'))
const planTools = new PartSource(() => import('./applyPlanDraft.ts'))

/** How a part lays edits over a package. */
type Lay<Part, E extends Edit> = (part: Part, dataset: Dataset, draft: Draft<E>, divided: number | null) => Dataset

const layMeasures: Lay<typeof import('./applyDraft.ts'), DraftEdit> = (part, dataset, draft, divided) =>
  part.applyDraft(dataset, draft, divided).dataset
const layPlan: Lay<typeof import('./applyPlanDraft.ts'), PlanEdit> = (part, dataset, draft, divided) =>
  part.applyPlanDraft(dataset, draft, divided)

interface Stores {
  readonly measures: EditStore<DraftEdit>
  readonly plan: EditStore<PlanEdit>
}

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
export function useDraftDataset(drafts: Stores | null, dataset: Dataset, divided: number | null): DraftedDatasetLoad {
  const measures = useLaid(drafts?.measures ?? null, measureTools, layMeasures, dataset, divided)
  const plan = useLaid(drafts?.plan ?? null, planTools, layPlan, measures.dataset ?? dataset, divided)
  return {
    dataset: measures.dataset && plan.dataset,
    retry:
      measures.retry || plan.retry
        ? () => {
            measures.retry?.()
            plan.retry?.()
          }
        : null,
  }
}

function useLaid<Part extends object, E extends Edit>(
  store: EditStore<E> | null,
  source: PartSource<Part>,
  lay: Lay<Part, E>,
  dataset: Dataset,
  divided: number | null,
): DraftedDatasetLoad {
  const { draft } = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.get ?? nothing<E>)
  const hasEdits = draft.edits.length > 0
  const tools = usePart(source, hasEdits)
  const part = tools.kind === 'ready' ? tools.part : null

  const drafted = useMemo(
    () => (part && hasEdits ? lay(part, dataset, draft, divided) : null),
    [part, lay, hasEdits, dataset, draft, divided],
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

const NOTHING: { readonly draft: Draft<never> } = { draft: NO_DRAFT }
const nothing = <E extends Edit>(): { readonly draft: Draft<E> } => NOTHING
const neverChanges = () => () => {}
