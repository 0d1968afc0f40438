import { useMemo } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { AppState } from '../../../state/AppState.ts'
import type { MeasurePlan } from '../../../state/MeasurePlan.ts'
import { type PriorityTab, priorityTabs } from '../../../viewmodels/effort/priorityTabs.ts'
import type { NeedFindings } from '../../../viewmodels/NeedFindings.ts'
import { type PlanView, planView } from '../../../viewmodels/plan/planView.ts'
import { usePriorityNeed } from '../usePriorityNeed.ts'

const NO_TAB: PriorityTab = { id: '', name: '', meta: '', isGap: true, spec: null }

export interface PlanAndNeed {
  /** Null without a plan. */
  readonly view: PlanView | null
  readonly need: NeedFindings | null
}

/** A plan in words, against the need of its prioritised area. */
export function usePlanView(dataset: Dataset, state: AppState, plan: MeasurePlan | null, at: number): PlanAndNeed {
  const tabs = useMemo(() => priorityTabs(dataset, state.lang), [dataset, state.lang])
  const tab = plan === null ? NO_TAB : (tabs.find(({ id }) => id === plan.priority) ?? null)
  const need = usePriorityNeed(dataset, state, tab)
  const view = useMemo(
    () => plan && planView(dataset, plan, need, at, state.lang),
    [dataset, plan, need, at, state.lang],
  )
  return { view, need }
}
