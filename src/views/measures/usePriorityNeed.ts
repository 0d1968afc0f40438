import { useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { needTools } from '../../facts/need/live/needTools.ts'
import { useNeed } from '../../facts/need/live/useNeed.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import { priorityNeedState } from './model/priorityNeedState.ts'
import type { PriorityTab } from './model/priorityTabs.ts'

/** The need of a prioritised area; see `priorityNeedState`. */
export function usePriorityNeed(dataset: Dataset, state: AppState, tab: PriorityTab | null): NeedFindings | null {
  const asked = useMemo(() => priorityNeedState(dataset, state, tab), [dataset, state, tab])
  return useNeed(dataset, asked, needTools)
}
