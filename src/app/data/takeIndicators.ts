import type { Dataset } from '../../domain/Dataset.ts'
import type { AppState } from '../../state/AppState.ts'
import type { TakeAway } from '../../viewmodels/TakeAway.ts'
import { indicatorListTakeAway } from '../../viewmodels/takeaway/indicatorListTakeAway.ts'
import { stampOf } from '../takeaway/stampOf.ts'

export function takeIndicators(dataset: Dataset, state: AppState): TakeAway {
  return indicatorListTakeAway(dataset, state.lang, stampOf(dataset, state))
}
