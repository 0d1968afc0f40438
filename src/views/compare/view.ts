import type { AppState } from '../../address/AppState.ts'
import type { CompareTab } from '../../address/CompareQuestion.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { MOST_BORROWED } from '../../facts/landscapes/LandscapeFindings.ts'
import { landscapesOf } from '../../facts/landscapes/landscapesOf.ts'
import type { MadeView, View, ViewFacts } from '../../output/model/MadeView.ts'
import { drawMatrix, takeMatrix } from './matrix/files/takeMatrix.ts'
import { matrixOfState } from './matrix/model/matrixOfState.ts'
import { matrixSlide } from './matrix/model/matrixSlide.ts'
import { chooserView, comparedState } from './model/chooserView.ts'
import { naturalSort, rankedView } from './ranking/model/rankedView.ts'
import { rankingTakeAway } from './ranking/model/rankingTakeAway.ts'
import { relationTakeAway } from './relation/model/relationTakeAway.ts'
import { relationPair, relationView } from './relation/model/relationView.ts'
import { sideBySideView } from './sideBySide/model/sideBySideView.ts'
import { sideTakeAway } from './sideBySide/model/sideTakeAway.ts'
import { coursesTakeAway } from './trends/model/coursesTakeAway.ts'
import { coursesView } from './trends/model/coursesView.ts'

type MakeTab = (facts: ViewFacts, state: AppState) => MadeView | null | Promise<MadeView | null>

const TABS: Readonly<Record<CompareTab, MakeTab>> = {
  async matris(facts, state) {
    const { dataset, theme, stamp, slide } = facts
    const byLandscape = state.compare.matrix.order?.by === 'landscape'
    const whole = matrixOfState(dataset, state, byLandscape ? await landscapeGroups(facts, state) : null)
    const { body, view, note } = slide
      ? matrixSlide(whole, slide.room, [...slide.emphasis, ...state.areas], state.language)
      : { ...whole, note: '' }
    if (body.cells.columns.length === 0) return null
    const shown = { dataset, state, theme, body, view, shows: note }
    return { takeAway: () => takeMatrix(shown, stamp(state)), picture: (measure) => drawMatrix(shown, measure) }
  },
  sida({ dataset, stamp }, asked) {
    const state = comparedState(dataset, asked)
    const { chosen } = chooserView(dataset, state)
    if (chosen.length === 0) return null
    const view = sideBySideView(dataset, state, chosen)
    return { takeAway: () => sideTakeAway(dataset, state, chosen, view, stamp(state)), picture: 'screen' }
  },
  rang({ dataset, stamp }, state) {
    const { areas, period, language } = state
    const indicator = indicatorById(dataset, state.indicator)
    if (!indicator) return null
    const sort = state.compare.charts.ranking ?? naturalSort(indicator)
    const view = rankedView(dataset, indicator, period, { sort, selected: areas }, language)
    return { takeAway: () => rankingTakeAway(dataset, indicator, view, stamp(state), language), picture: 'screen' }
  },
  async samband(facts, state) {
    const { dataset, stamp } = facts
    const { areas, language } = state
    const pair = relationPair(dataset, state)
    if (!pair) return null
    const landscapes = await landscapeGroups(facts, state)
    const view = relationView(dataset, pair.first, pair.second, landscapes, areas, language)
    const takeAway = () => relationTakeAway(dataset, pair.first, pair.second, view, stamp(state), language)
    return { takeAway, picture: 'screen' }
  },
  utveckling({ dataset, stamp }, state) {
    const indicator = indicatorById(dataset, state.indicator)
    if (!indicator) return null
    const subjects = chooserView(dataset, state).chosen
    const view = coursesView(dataset, indicator, subjects, state.language)
    const takeAway = () => coursesTakeAway(dataset, view, subjects, stamp(state), state.language)
    return { takeAway, picture: view.hasCourse ? 'screen' : 'table' }
  },
}

export const view: View = {
  id: 'jamfor',
  make: async (facts, state) => TABS[state.compare.tab](facts, state),
}

async function landscapeGroups(
  { dataset, compass }: ViewFacts,
  state: AppState,
): Promise<readonly (number | null)[] | null> {
  if (dataset.areas.length > MOST_BORROWED) return null
  return landscapesOf(dataset, await compass(state.compass), state.language)?.groups ?? null
}
