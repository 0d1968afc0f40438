import type { AppState } from '../../address/AppState.ts'
import { mapsIndicator, mapsNeed, profileAsked } from '../../address/viewAsked.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { textIn } from '../../domain/textIn.ts'
import { catalogue } from '../../words/catalogue.ts'
import { activeNeedSpec } from '../need/activeNeedSpec.ts'

/** What a view shows, in a few words, where it stands alone: the indicator and period of a map, an area's name, else the view's. */
export function embedTitle(dataset: Dataset, state: AppState): string {
  const { language } = state
  const words = catalogue(language).shell
  const indicator = indicatorById(dataset, state.indicator)
  if (mapsNeed(state)) {
    const spec = activeNeedSpec(dataset, state)
    if (spec) return textIn(spec.name, language)
  }
  if ((mapsIndicator(state) || mapsNeed(state)) && indicator)
    return `${textIn(indicator.name, language)} ${state.period}`
  const profile = profileAsked(state)
  const area = dataset.areas.find(({ id }) => id === profile)
  if (area) return area.name
  const group = dataset.groups.find(({ id }) => id === profile)
  if (group) return textIn(group.name, language)
  return words.views[state.view]
}
