import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { NOTHING_OWN } from '../../../facts/need/activeNeedSpec.ts'
import type { PriorityTab } from './priorityTabs.ts'

/**
 * The state that asks for the need of a prioritised area, whatever the map shows: with the reader's own weights when they
 * are about its index.
 */
export function priorityNeedState(dataset: Dataset, state: AppState, tab: PriorityTab | null): AppState {
  const first = dataset.needSpecs[0] ?? null
  const spec = tab ? tab.spec : first
  if (!spec) return { ...state, mode: 'value' }
  const isOwn = (state.need ?? first?.id) === spec.id
  return { ...state, mode: 'need', need: spec.id, ...(isOwn ? {} : NOTHING_OWN) }
}
