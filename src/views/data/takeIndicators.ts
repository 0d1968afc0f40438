import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { indicatorListTakeAway } from './model/indicatorListTakeAway.ts'

export function takeIndicators(dataset: Dataset, state: AppState): TakeAway {
  return indicatorListTakeAway(dataset, state.language, stampOf(dataset, state))
}
