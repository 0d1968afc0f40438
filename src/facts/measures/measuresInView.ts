import type { AppState } from '../../address/AppState.ts'
import { scopeInView, showsCounted } from '../../address/viewAsked.ts'
import { datasetInScope } from '../../analysis/datasetInScope.ts'
import { countedDataset } from '../../analysis/effort/countedDataset.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { measureById } from '../../domain/lookups.ts'
import { isCounted, STAGES_COUNTED, type StagesCounted } from '../../domain/measureStage.ts'

/** Which measures count in a view: those asked for, and as many more as it takes to count the measure that is chosen. */
export function stagesCounted(dataset: Dataset, { effort, measure }: AppState): StagesCounted {
  const chosen = measureById(dataset, measure)
  const choices = STAGES_COUNTED.slice(STAGES_COUNTED.indexOf(effort.stages))
  return chosen
    ? (choices.find((stages) => isCounted(chosen, dataset.meta.vintage, stages)) ?? effort.stages)
    : effort.stages
}

/** The dataset of a view: of the part of the package that the state is about, with the measures that count there. */
export function datasetInView(dataset: Dataset, state: AppState): Dataset {
  return measuresInView(datasetInScope(dataset, scopeInView(state)), state)
}

/**
 * The dataset that a view shows: with the measures that count, so that map, board, coverage, budget, profile and slides
 * speak of the same ones. The register, the timeline, Möte and Data see every measure.
 */
export function measuresInView(dataset: Dataset, state: AppState): Dataset {
  return showsCounted(state) ? countedDataset(dataset, stagesCounted(dataset, state)) : dataset
}
