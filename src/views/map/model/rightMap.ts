import type { AppState, Theme } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { type ChoroplethView, choroplethView } from '../../../map/model/choroplethView.ts'
import { pairState } from './pairState.ts'

/** The right one of two maps; null where one is shown, or there is nothing else to show. */
export function rightMap(
  dataset: Dataset,
  state: AppState,
  theme: Theme,
): { readonly state: AppState; readonly view: ChoroplethView } | null {
  const other = state.layout === 'pair' ? pairState(dataset, state) : null
  const view = other && choroplethView(dataset, other, theme)
  return other && view && { state: other, view }
}
