import type { AppState, Theme } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { type ChoroplethView, choroplethView } from '../../../map/model/choroplethView.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { mapTakeAway } from './mapTakeAway.ts'
import { pairState } from './pairState.ts'

export interface TakeMapInput {
  readonly dataset: Dataset
  readonly state: AppState
  readonly view: ChoroplethView
  readonly counts: readonly number[]
  readonly theme: Theme
  readonly stamp: readonly string[]
}

/** What the map on the screen says, to take away: of both maps when two are shown. */
export function takeMap({ dataset, state, view, counts, theme, stamp }: TakeMapInput): TakeAway {
  const other = state.layout === 'pair' ? pairState(dataset, state) : null
  const otherView = other && choroplethView(dataset, other, theme)
  const views = otherView ? [view, otherView] : [view]
  return mapTakeAway({ dataset, state, views, counts, stamp })
}
