import type { AgePyramidView } from '../../charts/model/agePyramidView.ts'
import type { TakeAway } from '../../output/model/TakeAway.ts'
import { fetchPart } from '../../ui/fetchPart.ts'
import type { PopulationChange } from './model/populationChange.ts'
import type { CompositionView } from './model/profileComposition.ts'

/** Loaded when something is taken away. */
const people = () => fetchPart(() => import('./model/peopleTakeAway.ts'))
type Around = Parameters<Awaited<ReturnType<typeof people>>['ageTakeAway']>[1]

export function takeComposition(view: CompositionView, around: Around): Promise<TakeAway> {
  return people().then(({ compositionTakeAway }) => compositionTakeAway(view, around))
}

export function takePopulation(population: PopulationChange, around: Around): Promise<TakeAway> {
  return people().then(({ populationTakeAway }) => populationTakeAway(population, around))
}

export function takeAges(view: AgePyramidView, around: Around): Promise<TakeAway> {
  return people().then(({ ageTakeAway }) => ageTakeAway(view, around))
}
