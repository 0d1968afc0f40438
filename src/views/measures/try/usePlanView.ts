import { useMemo } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import type { MeasurePlan } from '../../../address/MeasurePlan.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { useFact } from '../../../facts/live/useFact.ts'
import { needOfState } from '../../../facts/need/live/needFacts.ts'
import { SETTLE_MS } from '../../../facts/need/live/settleMs.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { priorityNeedState } from '../model/priorityNeedState.ts'
import { type PriorityTab, priorityTabs } from '../model/priorityTabs.ts'
import { type PlanView, planView } from './model/planView.ts'

const NO_TAB: PriorityTab = { id: '', name: '', meta: '', isGap: true, spec: null }

export interface PlanAndNeed {
  /** Null without a plan. */
  readonly view: PlanView | null
  readonly need: NeedFindings | null
}

/** A plan in words, against the need of its prioritised area. */
export function usePlanView(dataset: Dataset, state: AppState, plan: MeasurePlan | null, at: number): PlanAndNeed {
  const tabs = useMemo(() => priorityTabs(dataset, state.language), [dataset, state.language])
  const tab = plan === null ? NO_TAB : (tabs.find(({ id }) => id === plan.priority) ?? null)
  const need = useFact(needOfState(dataset, priorityNeedState(dataset, state, tab)), SETTLE_MS)
  const view = useMemo(
    () => plan && planView(dataset, plan, need, at, state.language),
    [dataset, plan, need, at, state.language],
  )
  return { view, need }
}
