import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { compassTakeAway, landscapesTakeAway } from './model/compassTakeAway.ts'
import type { CompassView } from './model/compassView.ts'

export function takeCompass(dataset: Dataset, view: CompassView, state: AppState): TakeAway {
  return compassTakeAway({ dataset, view, language: state.language, stamp: stampOf(dataset, state) })
}

export function takeLandscapes(dataset: Dataset, view: CompassView, state: AppState): TakeAway {
  return landscapesTakeAway({ dataset, view, language: state.language, stamp: stampOf(dataset, state) })
}
