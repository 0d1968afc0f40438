import { useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { NOTHING_OWN } from '../../facts/need/activeNeedSpec.ts'
import { needTools } from '../../facts/need/live/needTools.ts'
import { useNeed } from '../../facts/need/live/useNeed.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import type { PriorityTab } from './model/priorityTabs.ts'

/** The need of a prioritised area, whatever the map shows: the reader's own weights when they are about its index. */
export function usePriorityNeed(dataset: Dataset, state: AppState, tab: PriorityTab | null): NeedFindings | null {
  const { components, scale, adding, design, need } = state
  const spec = tab ? tab.spec : (dataset.needSpecs[0] ?? null)
  const isOwn = (need ?? dataset.needSpecs[0]?.id) === spec?.id
  const asked = useMemo<AppState>(
    () =>
      spec
        ? { ...state, mode: 'need', need: spec.id, ...(isOwn ? { components, scale, adding, design } : NOTHING_OWN) }
        : { ...state, mode: 'value' },
    [state, spec, isOwn, components, scale, adding, design],
  )
  return useNeed(dataset, asked, needTools)
}
