import type { AppState, Theme } from '../../../../address/AppState.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import type { PriorityTab } from '../../model/priorityTabs.ts'

/** What the board is made from. `need` is null where the figures carry no index. */
export interface BoardInput {
  readonly dataset: Dataset
  readonly tab: PriorityTab | null
  readonly need: NeedFindings | null
  readonly state: AppState
  readonly theme: Theme
}
