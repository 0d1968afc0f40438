import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MadeView } from '../../output/model/MadeView.ts'
import { tableOnly } from '../../output/model/tableOnly.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { indicatorListTakeAway } from './model/indicatorListTakeAway.ts'

export function takeIndicators(dataset: Dataset, state: AppState): MadeView {
  return tableOnly(indicatorListTakeAway(dataset, state.language, stampOf(dataset, state)))
}
