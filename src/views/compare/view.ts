import type { AppState } from '../../address/AppState.ts'
import type { CompareTab } from '../../address/CompareQuestion.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { type LandscapeFindings, MOST_BORROWED } from '../../facts/landscapes/LandscapeFindings.ts'
import { landscapesOf } from '../../facts/landscapes/landscapesOf.ts'
import { FILE_STAGE, type MadeView, type View, type ViewFacts } from '../../output/model/MadeView.ts'
import { SLIDE_WIDTH, slidePlace } from './files/slidePlace.ts'
import { drawMatrix, takeMatrix } from './matrix/files/takeMatrix.ts'
import { matrixOfState } from './matrix/model/matrixOfState.ts'
import { matrixSlide } from './matrix/model/matrixSlide.ts'
import { chooserView, comparedState } from './model/chooserView.ts'
import { rankingSvg } from './ranking/files/rankingSvg.ts'
import { naturalSort, rankedView } from './ranking/model/rankedView.ts'
import { rankingTakeAway } from './ranking/model/rankingTakeAway.ts'
import { relationSvg } from './relation/files/relationSvg.ts'
import { relationTakeAway } from './relation/model/relationTakeAway.ts'
import { relationPair, relationView } from './relation/model/relationView.ts'
import { sideSvg } from './sideBySide/files/sideSvg.ts'
import { sideBySideView } from './sideBySide/model/sideBySideView.ts'
import { sideTakeAway } from './sideBySide/model/sideTakeAway.ts'
import { coursesSvg } from './trends/files/coursesSvg.ts'
import { coursesTakeAway } from './trends/model/coursesTakeAway.ts'
import { coursesView } from './trends/model/coursesView.ts'

/** Title, description and air over a ranking on a slide, in its own pixels. */
const RANKING_HEAD = 26 + 18 + 12
/** Its name, and air. */
const COURSES_HEAD = 26 + 4

type MakeTab = (facts: ViewFacts, state: AppState) => MadeView | null | Promise<MadeView | null>

const TABS: Readonly<Record<CompareTab, MakeTab>> = {
  async matris(facts, state) {
    const { dataset, theme, stamp, slide } = facts
    const byLandscape = state.compare.matrix.order?.by === 'landscape'
    const whole = matrixOfState(
      dataset,
      state,
      byLandscape ? ((await borrowedLandscapes(facts, state))?.groups ?? null) : null,
    )
    const { body, view, note } = slide
      ? matrixSlide(whole, slide.room, [...slide.emphasis, ...state.areas], state.language)
      : { ...whole, note: '' }
    if (body.cells.columns.length === 0) return null
    const shown = { dataset, state, theme, body, view, shows: note }
    return { takeAway: () => takeMatrix(shown, stamp(state)), picture: (measure) => drawMatrix(shown, measure) }
  },
  sida({ dataset, theme, stamp, slide }, asked) {
    const state = comparedState(dataset, asked)
    const { language } = state
    const { chosen } = chooserView(dataset, state)
    if (chosen.length === 0) return null
    const view = sideBySideView(dataset, state, chosen)
    return {
      takeAway: () => sideTakeAway(dataset, state, chosen, view, stamp(state)),
      picture: (measure) =>
        sideSvg({ dataset, view, chosen, theme, language, width: slide ? SLIDE_WIDTH : FILE_STAGE.width }, measure),
      place: (measure) => slidePlace(view.sentence, measure),
    }
  },
  rang({ dataset, theme, stamp, slide }, state) {
    const { areas, period, language } = state
    const indicator = indicatorById(dataset, state.indicator)
    if (!indicator) return null
    const sort = state.compare.charts.ranking ?? naturalSort(indicator)
    const view = rankedView(dataset, indicator, period, { sort, selected: areas }, language)
    return {
      takeAway: () => rankingTakeAway(dataset, indicator, view, stamp(state), language),
      picture: () => rankingSvg(view, slide ? SLIDE_WIDTH : FILE_STAGE.width, theme, language),
      place: (measure) => slidePlace(view.sentence, measure, RANKING_HEAD),
    }
  },
  async samband(facts, state) {
    const { dataset, theme, stamp } = facts
    const { areas, language } = state
    const pair = relationPair(dataset, state)
    if (!pair) return null
    const found = await borrowedLandscapes(facts, state)
    const view = relationView(dataset, pair.first, pair.second, found?.groups ?? null, areas, language)
    const shown = {
      view: view.scatter,
      landscapes: found?.keys ?? [],
      theme,
      language,
      isOnSlide: facts.slide !== null,
    }
    return {
      takeAway: () => relationTakeAway(dataset, pair.first, pair.second, view, stamp(state), language),
      picture: (measure) => relationSvg(shown, measure),
      place: (measure) => slidePlace(view.sentence, measure),
    }
  },
  utveckling({ dataset, theme, stamp, slide }, state) {
    const indicator = indicatorById(dataset, state.indicator)
    if (!indicator) return null
    const subjects = chooserView(dataset, state).chosen
    const view = coursesView(dataset, indicator, subjects, state.language)
    return {
      takeAway: () => coursesTakeAway(dataset, view, subjects, stamp(state), state.language),
      picture: view.hasCourse ? (measure) => coursesSvg(view, theme, state.language, slide !== null, measure) : 'table',
      place: (measure) => slidePlace(view.sentence, measure, COURSES_HEAD),
    }
  },
}

export const view: View = {
  id: 'jamfor',
  make: async (facts, state) => TABS[state.compare.tab](facts, state),
}

/** The landscapes of the compass; null where there are so many areas that nobody waits for them. */
async function borrowedLandscapes({ dataset, compass }: ViewFacts, state: AppState): Promise<LandscapeFindings | null> {
  if (dataset.areas.length > MOST_BORROWED) return null
  return landscapesOf(dataset, await compass(state.compass), state.language)
}
