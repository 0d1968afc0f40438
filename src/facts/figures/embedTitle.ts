import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { textIn } from '../../domain/textIn.ts'
import { catalogue } from '../../words/catalogue.ts'
import { activeNeedSpec } from '../need/activeNeedSpec.ts'

/** What a view shows, in a few words, where it stands alone: the indicator and period of a map, an area's name, else the view's. */
export function embedTitle(dataset: Dataset, state: AppState): string {
  const { lang } = state
  const words = catalogue(lang).shell
  const indicator = indicatorById(dataset, state.indicator)
  if (state.view === 'karta' && state.mode === 'need') {
    const spec = activeNeedSpec(dataset, state)
    if (spec) return textIn(spec.name, lang)
  }
  if (state.view === 'karta' && state.mode !== 'landscape' && indicator)
    return `${textIn(indicator.name, lang)} ${state.period}`
  if (state.view === 'omraden' && state.profile.area) {
    const area = dataset.areas.find(({ id }) => id === state.profile.area)
    const group = dataset.groups.find(({ id }) => id === state.profile.area)
    if (area) return area.name
    if (group) return textIn(group.name, lang)
  }
  return words.views[state.view]
}
