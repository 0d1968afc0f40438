import { countedDataset } from '../../src/analysis/effort/countedDataset.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { STAGES_COUNTED } from '../../src/domain/measureStage.ts'
import { ComputeError } from './ComputeError.ts'

/** What stands after `--stages`. */
export const STAGES_OPTION = STAGES_COUNTED.join('|')

/** The dataset with the measures that `--stages` lets count; as on the screen, those under way when it is not given. */
export function withChosenStages(dataset: Dataset, options: Readonly<Record<string, string>>): Dataset {
  const stages = STAGES_COUNTED.find((known) => known === (options.stages ?? STAGES_COUNTED[0]))
  if (!stages) throw new ComputeError('usage', `--stages ${options.stages} is not one of ${STAGES_COUNTED.join(', ')}.`)
  return countedDataset(dataset, stages)
}
