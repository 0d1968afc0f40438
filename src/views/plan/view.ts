import type { AppState } from '../../address/AppState.ts'
import type { PlanTab } from '../../address/PlanQuestion.ts'
import { NOTHING_OWN } from '../../facts/need/activeNeedSpec.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import type { View, ViewFacts } from '../../output/model/MadeView.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import { documentTakeAway } from './document/model/documentTakeAway.ts'
import { makePlan } from './model/makePlan.ts'
import type { PlanInput } from './model/PlanInput.ts'
import { planYear } from './model/planYear.ts'
import { goalsTakeAway, notesTakeAway } from './records/model/recordTakeAway.ts'

type TakeTab = (facts: ViewFacts, state: AppState) => Promise<TakeAway | null>

const TABS: Readonly<Record<PlanTab, TakeTab>> = {
  async dokument(facts, state) {
    const { language, plan } = state
    const document = makePlan(await planInput(facts, state), plan.document)
    return documentTakeAway(facts.dataset, document, facts.stamp(state), language)
  },
  mal: async ({ dataset, stamp }, state) => goalsTakeAway(dataset, stamp(state), state.language),
  roster: async ({ dataset, stamp }, state) => notesTakeAway(dataset, stamp(state), state.language),
}

export const view: View = {
  id: 'planering',
  async make(facts, state) {
    const takeAway = await TABS[state.plan.tab](facts, state)
    return takeAway && { takeAway: () => takeAway, picture: 'table' }
  },
}

async function planInput({ dataset, need }: ViewFacts, state: AppState): Promise<PlanInput> {
  const needs = new Map<string, Awaited<ReturnType<typeof need>>>()
  for (const { id } of dataset.meta.priorityAreas) {
    const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === id)
    needs.set(id, spec ? await need({ ...state, mode: 'need', need: spec.id, ...NOTHING_OWN }) : null)
  }
  const year = state.plan.year ?? planYear(dataset, state.plan.document)
  return { dataset, language: state.language, year, needs, shapes: geographicShapes(dataset) }
}
