import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { IndexOffers } from '../../panels/IndexOffers.tsx'
import { KnowledgeGaps } from '../../panels/KnowledgeGaps.tsx'
import { NeedSettings } from '../../panels/NeedSettings.tsx'

export interface NeedToolsProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** Beside a need index: what it is made of, and what it cannot say. */
export function NeedTools({ dataset, state, change }: NeedToolsProps) {
  return (
    <>
      <NeedSettings dataset={dataset} state={state} change={change} />
      <IndexOffers dataset={dataset} language={state.language} />
      <KnowledgeGaps dataset={dataset} language={state.language} />
    </>
  )
}
