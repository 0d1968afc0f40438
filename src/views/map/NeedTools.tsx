import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import { IndexOffers } from '../../panels/IndexOffers.tsx'
import { KnowledgeGaps } from '../../panels/KnowledgeGaps.tsx'
import { NeedSettings } from '../../panels/NeedSettings.tsx'
import { NeedMoves } from './NeedMoves.tsx'

export interface NeedToolsProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly need: NeedFindings | null
  readonly change: UrlState['change']
}

/** Beside a need index: who moves when it is counted otherwise, what it is made of, and what it cannot say. */
export function NeedTools({ dataset, state, need, change }: NeedToolsProps) {
  return (
    <>
      {need && <NeedMoves dataset={dataset} result={need.result} language={state.language} />}
      <NeedSettings dataset={dataset} state={state} change={change} />
      <IndexOffers dataset={dataset} language={state.language} />
      <KnowledgeGaps dataset={dataset} language={state.language} />
    </>
  )
}
