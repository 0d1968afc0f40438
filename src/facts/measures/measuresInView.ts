import type { AppState } from '../../address/AppState.ts'
import { countedDataset } from '../../analysis/effort/countedDataset.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { measureById } from '../../domain/lookups.ts'
import { isCounted, STAGES_COUNTED, type StagesCounted } from '../../domain/measureStage.ts'

/** Tabs of Insatser that are about the course of measures, or write them, and so show them all. */
const WHOLE_TABS: readonly string[] = ['register', 'tidslinje']

/** Which measures count in a view: those asked for, and as many more as it takes to count the measure that is chosen. */
export function stagesCounted(dataset: Dataset, { effort, measure }: AppState): StagesCounted {
  const chosen = measureById(dataset, measure)
  const wanted = STAGES_COUNTED.slice(STAGES_COUNTED.indexOf(effort.stages))
  return chosen
    ? (wanted.find((stages) => isCounted(chosen, dataset.meta.vintage, stages)) ?? effort.stages)
    : effort.stages
}

/**
 * The dataset that a view shows: with the measures that count, so that map, board, coverage, budget, profile and slides
 * speak of the same ones. The register, the timeline, Möte and Data see every measure.
 */
export function measuresInView(dataset: Dataset, state: AppState): Dataset {
  return showsCounted(state) ? countedDataset(dataset, stagesCounted(dataset, state)) : dataset
}

/** Whether a view shows only the measures that count. */
export function showsCounted({ view, effort }: AppState): boolean {
  if (view === 'mote' || view === 'data') return false
  return view !== 'insatser' || !WHOLE_TABS.includes(effort.tab)
}
