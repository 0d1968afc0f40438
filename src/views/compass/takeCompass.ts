import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { MadeView, TextWidth } from '../../output/model/MadeView.ts'
import { tableOnly } from '../../output/model/tableOnly.ts'
import { stampOf } from '../../output/takeAway/stampOf.ts'
import { type CompassDiscInput, compassDiscSvg } from './files/compassDiscSvg.ts'
import { compassTakeAway, landscapesTakeAway } from './model/compassTakeAway.ts'
import type { CompassView } from './model/compassView.ts'

/** The disc as it stands, with its shades and trails, and the places of the areas. */
export function madeDisc(dataset: Dataset, disc: CompassDiscInput, state: AppState) {
  return { ...madePlaces(dataset, disc.view, state), picture: (measure: TextWidth) => compassDiscSvg(disc, measure) }
}

export function madePlaces(dataset: Dataset, view: CompassView, state: AppState): MadeView {
  return tableOnly(compassTakeAway({ dataset, view, language: state.language, stamp: stampOf(dataset, state) }))
}

export function madeLandscapes(dataset: Dataset, view: CompassView, state: AppState): MadeView {
  return tableOnly(landscapesTakeAway({ dataset, view, language: state.language, stamp: stampOf(dataset, state) }))
}
