import type { AppState } from '../../address/AppState.ts'
import type { EffortTab } from '../../address/EffortQuestion.ts'
import { NOTHING_OWN } from '../../facts/need/activeNeedSpec.ts'
import type { MadeView, View, ViewFacts } from '../../output/model/MadeView.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import { boardMapsSvg } from './board/files/boardMapsSvg.ts'
import { boardSvg } from './board/files/boardSvg.ts'
import type { BoardInput } from './board/model/BoardInput.ts'
import { boardSlide } from './board/model/boardSlide.ts'
import { boardTakeAway } from './board/model/boardTakeAway.ts'
import { boardView } from './board/model/boardView.ts'
import { budgetSvg } from './budget/files/budgetSvg.ts'
import { budgetSlide } from './budget/model/budgetSlide.ts'
import { budgetTakeAway } from './budget/model/budgetTakeAway.ts'
import { budgetView } from './budget/model/budgetView.ts'
import { coverageSvg } from './coverage/files/coverageSvg.ts'
import { coverageSlide } from './coverage/model/coverageSlide.ts'
import { coverageTakeAway } from './coverage/model/coverageTakeAway.ts'
import { coverageView } from './coverage/model/coverageView.ts'
import { doseSvg } from './dose/files/doseSvg.ts'
import { dosePriority } from './dose/model/dosePriority.ts'
import { doseTakeAway } from './dose/model/doseTakeAway.ts'
import { doseView } from './dose/model/doseView.ts'
import { slidePlace } from './files/slidePlace.ts'
import { priorityNeedState } from './model/priorityNeedState.ts'
import { openPriority, type PriorityTab, priorityTabs } from './model/priorityTabs.ts'
import { registerSvg } from './register/files/registerSvg.ts'
import { registerTakeAway } from './register/model/registerTakeAway.ts'
import { registerView } from './register/model/registerView.ts'
import { timelineSvg } from './timeline/files/timelineSvg.ts'
import { timelineTakeAway } from './timeline/model/timelineTakeAway.ts'
import { timelineView } from './timeline/model/timelineView.ts'

/** From the sentence to what stands under the tabs of the prioritised areas, on a slide. */
const UNDER_TABS = 74
/** Of the board, where no slide says another. */
const ROW_HEIGHT = 28

type MakeTab = (facts: ViewFacts, state: AppState) => Promise<MadeView | null>

const TABS: Readonly<Record<EffortTab, MakeTab>> = {
  async tavla(facts, state) {
    const tab = openPriority(priorityTabs(facts.dataset, state.language), state.priority)
    const input = await boardInput(facts, state, tab)
    const whole = boardView(input)
    const { slide } = facts
    const part =
      slide && state.effort.board === 'rows' ? boardSlide(whole, slide.room, slide.emphasis, state.language) : null
    const view = part ? { ...whole, rows: part.rows } : whole
    return {
      takeAway: () => showing(boardTakeAway(input, view, facts.stamp(state)), part),
      picture: (measure) =>
        state.effort.board === 'rows'
          ? boardSvg(input, view, part?.rowHeight ?? ROW_HEIGHT, measure)
          : boardMapsSvg(input, view, measure),
      place: (measure) => slidePlace(part?.note || view.sentence, measure, UNDER_TABS),
    }
  },
  async register({ dataset, theme, stamp }, state) {
    // What the reader has changed is in the dataset; which rows those are is for the screen alone.
    const view = registerView(dataset, { changes: [], records: [] }, state)
    return {
      takeAway: () => registerTakeAway(dataset, view, state, stamp(state)),
      picture: (measure) => registerSvg(view, theme, state.language, measure),
      place: (measure) => slidePlace(view.sentence, measure, 12),
    }
  },
  async tackning({ dataset, theme, need, stamp, slide }, state) {
    const { language, priority } = state
    const tabs = priorityTabs(dataset, language)
    const one = priority === null ? null : openPriority(tabs, priority)
    const needs = new Map(
      await Promise.all(
        tabs.map(async ({ id, spec }) => {
          const asked: AppState = { ...state, mode: 'need', need: spec?.id ?? null, ...NOTHING_OWN }
          return [id, spec && (await need(asked))] as const
        }),
      ),
    )
    const whole = coverageView(dataset, one ? [one] : tabs, needs, language)
    const part = slide && coverageSlide(whole, slide.room, slide.emphasis, language)
    const view = part ? { ...whole, rows: part.rows } : whole
    return {
      takeAway: () => showing(coverageTakeAway(dataset, view, stamp(state), language), part),
      picture: (measure) => coverageSvg(view, theme, language, slide !== null, measure),
      place: (measure) => slidePlace(part?.note || view.sentence, measure, 0),
    }
  },
  async dos(facts, state) {
    const tab = dosePriority(facts.dataset, priorityTabs(facts.dataset, state.language), state)
    const input = await boardInput(facts, state, tab)
    const view = doseView(input)
    return {
      takeAway: () => doseTakeAway(input, view, facts.stamp(state)),
      picture: view.pictures.length > 0 ? (measure) => doseSvg(view, facts.theme, measure) : 'table',
      place: (measure) => slidePlace(view.sentence, measure, UNDER_TABS),
    }
  },
  async tidslinje({ dataset, theme, stamp }, state) {
    const { language } = state
    const view = timelineView(dataset, state, language)
    const takeAway = timelineTakeAway(dataset, view, stamp(state), language)
    const { trend } = view
    if (!takeAway) return null
    return {
      takeAway: () => takeAway,
      picture: trend ? (measure) => timelineSvg(trend, view.spans, theme, language, measure) : 'table',
      place: (measure) => slidePlace(view.sentence, measure, 30),
    }
  },
  prova: async () => null,
  async budget({ dataset, theme, stamp, slide }, state) {
    const whole = budgetView(dataset, state.language)
    const part = slide && budgetSlide(whole, slide.room, slide.emphasis, state.language)
    const view = part ? { ...whole, tables: part.tables } : whole
    return {
      takeAway: () => showing(budgetTakeAway(dataset, view, state, stamp(state)), part),
      picture: (measure) => budgetSvg(view, theme, state.language, measure),
      place: (measure) => slidePlace(part?.note || `${view.sentence} ${view.frameSentence}`, measure, 8),
    }
  },
}

export const view: View = {
  id: 'insatser',
  make: (facts, state) => TABS[state.effort.tab](facts, state),
}

async function boardInput(
  { dataset, theme, need }: ViewFacts,
  state: AppState,
  tab: PriorityTab | null,
): Promise<BoardInput> {
  return { dataset, tab, state, theme, need: await need(priorityNeedState(dataset, state, tab)) }
}

/** With what a slide shows of it, where that is not all. */
function showing(takeAway: TakeAway, part: { readonly note: string } | null): TakeAway {
  return part?.note ? { ...takeAway, shows: part.note } : takeAway
}
