import type { AppState } from '../../../../address/AppState.ts'
import { EMPTY_PLAN, type MeasurePlan } from '../../../../address/MeasurePlan.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import { areaName } from '../../../../domain/lookups.ts'
import { highestNeed } from '../../../../facts/need/highestNeed.ts'
import { priorityNeedState } from '../../model/priorityNeedState.ts'
import { openPriority, priorityTabs } from '../../model/priorityTabs.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'

/**
 * A plan to begin with, so that a reader sees what trying out gives before anything is written: for all ages in the first
 * area that is chosen, else where need is highest. It is shown as an example and never kept by itself. Null without areas.
 */
export function examplePlan(dataset: Dataset, state: AppState): MeasurePlan | null {
  const tab = openPriority(priorityTabs(dataset, state.language), state.priority)
  const areaId = state.areas[0] ?? highestNeed(dataset, priorityNeedState(dataset, state, tab)) ?? dataset.areas[0]?.id
  if (areaId === undefined) return null
  const title = registerCatalogue(state.language).tryOut.exampleTitle(areaName(dataset, areaId))
  return { ...EMPTY_PLAN, title, priority: tab?.id ?? null, areaIds: [areaId], ageFrom: 0 }
}
