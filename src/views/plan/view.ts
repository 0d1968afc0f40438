import type { AppState } from '../../address/AppState.ts'
import type { PlanTab } from '../../address/PlanQuestion.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { NOTHING_OWN } from '../../facts/need/activeNeedSpec.ts'
import { planYear } from '../../facts/plan/planYear.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import type { View, ViewFacts } from '../../output/model/MadeView.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import { agendaTakeAway } from './agenda/model/agendaTakeAway.ts'
import { agendaView } from './agenda/model/agendaView.ts'
import { documentTakeAway } from './document/model/documentTakeAway.ts'
import { makePlan } from './model/makePlan.ts'
import { measuresOfYear } from './model/measuresOfYear.ts'
import type { PlanInput } from './model/PlanInput.ts'
import { organisationTakeAway } from './organisation/model/organisationTakeAway.ts'
import { organisationView } from './organisation/model/organisationView.ts'
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
  async agenda({ dataset, stamp }, state) {
    const view = agendaView(dataset, ofYear(dataset, state), state.language)
    return agendaTakeAway(dataset, view, stamp(state), state.language)
  },
  async organisation({ dataset, stamp }, state) {
    const view = organisationView(dataset, ofYear(dataset, state), state.language)
    return dataset.measures.length === 0 ? null : organisationTakeAway(dataset, view, stamp(state), state.language)
  },
  // What was made before is known to the browser alone.
  andringar: async () => null,
}

export const view: View = {
  id: 'planering',
  async make(facts, state) {
    const takeAway = await TABS[state.plan.tab](facts, state)
    return takeAway && { takeAway: () => takeAway, picture: 'table' }
  },
}

const yearOf = ({ plan }: AppState, dataset: Dataset): number => plan.year ?? planYear(dataset, plan.document)

const ofYear = (dataset: Dataset, state: AppState) => measuresOfYear(dataset.measures, yearOf(state, dataset))

async function planInput({ dataset, need }: ViewFacts, state: AppState): Promise<PlanInput> {
  const needs = new Map<string, Awaited<ReturnType<typeof need>>>()
  for (const { id } of dataset.meta.priorityAreas) {
    const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === id)
    needs.set(id, spec ? await need({ ...state, mode: 'need', need: spec.id, ...NOTHING_OWN }) : null)
  }
  return { dataset, language: state.language, year: yearOf(state, dataset), needs, shapes: geographicShapes(dataset) }
}
