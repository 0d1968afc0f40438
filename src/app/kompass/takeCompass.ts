import type { Dataset } from '../../domain/Dataset.ts'
import type { AppState } from '../../state/AppState.ts'
import { compassTakeAway, landscapesTakeAway } from '../../viewmodels/compass/compassTakeAway.ts'
import type { CompassView } from '../../viewmodels/compass/compassView.ts'
import type { TakeAway } from '../../viewmodels/TakeAway.ts'
import { stampOf } from '../takeaway/stampOf.ts'

export function takeCompass(dataset: Dataset, view: CompassView, state: AppState): TakeAway {
  return compassTakeAway({ dataset, view, language: state.lang, stamp: stampOf(dataset, state) })
}

export function takeLandscapes(dataset: Dataset, view: CompassView, state: AppState): TakeAway {
  return landscapesTakeAway({ dataset, view, language: state.lang, stamp: stampOf(dataset, state) })
}
