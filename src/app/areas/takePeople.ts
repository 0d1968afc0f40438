import { fetchPart } from '../../ui/fetchPart.ts'
import type { AgePyramidView } from '../../viewmodels/charts/agePyramidView.ts'
import type { PopulationChange } from '../../viewmodels/profile/populationChange.ts'
import type { CompositionView } from '../../viewmodels/profile/profileComposition.ts'
import type { TakeAway } from '../../viewmodels/TakeAway.ts'

/** Loaded when something is taken away. */
const people = () => fetchPart(() => import('../../viewmodels/profile/peopleTakeAway.ts'))
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
