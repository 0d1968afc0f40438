import type { AppState } from '../../../../address/AppState.ts'
import { doseAgainstNeed } from '../../../../analysis/effort/doseAgainstNeed.ts'
import { needWeights } from '../../../../analysis/effort/needWeights.ts'
import { compositeIndex } from '../../../../analysis/need/compositeIndex.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import { openPriority, type PriorityTab } from '../../model/priorityTabs.ts'

/**
 * The prioritised area that the dose is asked of: the one chosen, else the first whose doses can be set against its need,
 * else the one that every other tab opens. Null without any.
 */
export function dosePriority(dataset: Dataset, tabs: readonly PriorityTab[], state: AppState): PriorityTab | null {
  if (state.priority !== null) return openPriority(tabs, state.priority)
  const { dose: kind, universal: rule } = state.effort
  const answered = tabs.find(({ id, spec }) => {
    const need = spec && compositeIndex(dataset, spec)
    if (need?.kind !== 'index') return false
    const asked = { kind, rule, priority: id, ages: null, needWeights: needWeights(need) }
    return doseAgainstNeed(dataset, need, asked).obstacle === null
  })
  return answered ?? openPriority(tabs, null)
}
