import type { AppState } from '../../address/AppState.ts'
import type { EffortTab } from '../../address/EffortQuestion.ts'
import { NOTHING_OWN } from '../../facts/need/activeNeedSpec.ts'
import type { MadeView, View, ViewFacts } from '../../output/model/MadeView.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import type { BoardInput } from './board/model/BoardInput.ts'
import { boardSlide } from './board/model/boardSlide.ts'
import { boardTakeAway } from './board/model/boardTakeAway.ts'
import { boardView } from './board/model/boardView.ts'
import { budgetSlide } from './budget/model/budgetSlide.ts'
import { budgetTakeAway } from './budget/model/budgetTakeAway.ts'
import { budgetView } from './budget/model/budgetView.ts'
import { coverageSlide } from './coverage/model/coverageSlide.ts'
import { coverageTakeAway } from './coverage/model/coverageTakeAway.ts'
import { coverageView } from './coverage/model/coverageView.ts'
import { dosePriority } from './dose/model/dosePriority.ts'
import { doseTakeAway } from './dose/model/doseTakeAway.ts'
import { doseView } from './dose/model/doseView.ts'
import { priorityNeedState } from './model/priorityNeedState.ts'
import { openPriority, type PriorityTab, priorityTabs } from './model/priorityTabs.ts'
import { registerTakeAway } from './register/model/registerTakeAway.ts'
import { registerView } from './register/model/registerView.ts'
import { timelineTakeAway } from './timeline/model/timelineTakeAway.ts'
import { timelineView } from './timeline/model/timelineView.ts'

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
    return onScreen(() => showing(boardTakeAway(input, view, facts.stamp(state)), part))
  },
  async register({ dataset, stamp }, state) {
    // What the reader has changed is in the dataset; which rows those are is for the screen alone.
    return onScreen(() => registerTakeAway(dataset, registerView(dataset, [], state), state, stamp(state)))
  },
  async tackning({ dataset, need, stamp, slide }, state) {
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
    return onScreen(() => showing(coverageTakeAway(dataset, view, stamp(state), language), part))
  },
  async dos(facts, state) {
    const tab = dosePriority(facts.dataset, priorityTabs(facts.dataset, state.language), state)
    const input = await boardInput(facts, state, tab)
    return onScreen(() => doseTakeAway(input, doseView(input), facts.stamp(state)))
  },
  async tidslinje({ dataset, stamp }, state) {
    const takeAway = timelineTakeAway(
      dataset,
      timelineView(dataset, state, state.language),
      stamp(state),
      state.language,
    )
    return takeAway && onScreen(() => takeAway)
  },
  prova: async () => null,
  async budget({ dataset, stamp, slide }, state) {
    const whole = budgetView(dataset, state.language)
    const part = slide && budgetSlide(whole, slide.room, slide.emphasis, state.language)
    const view = part ? { ...whole, tables: part.tables } : whole
    return onScreen(() => showing(budgetTakeAway(dataset, view, state, stamp(state)), part))
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

function onScreen(takeAway: () => TakeAway): MadeView {
  return { takeAway, picture: 'screen' }
}

/** With what a slide shows of it, where that is not all. */
function showing(takeAway: TakeAway, part: { readonly note: string } | null): TakeAway {
  return part?.note ? { ...takeAway, shows: part.note } : takeAway
}
