import type { CompassQuestion } from '../../../address/CompassQuestion.ts'
import type { CompassFit } from '../../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { memo } from '../../../domain/memo.ts'
import { Fact } from '../../Fact.ts'
import { WorkerDesk } from '../../workers/WorkerDesk.ts'
import { workerFact } from '../../workers/workerFact.ts'
import { compassOf, compassTask } from '../compassOf.ts'
import { sameCompass } from '../compassRequest.ts'
import type { CompassAnswer, CompassTask } from './compassMessages.ts'
import { startCompassWorker } from './startCompassWorker.ts'

/** Up to this many areas a compass is made within a frame; with more a worker makes it. */
const MOST_AT_ONCE = 60

// Its steps are long: a worker that makes a compass for nobody is ended in the middle of one.
const desk = new WorkerDesk<CompassTask, CompassAnswer>(startCompassWorker, undefined, 0)

/** The compass of a question: at once for a municipality's areas, from a worker with progress for many. */
export const compassFact = memo((dataset: Dataset, question: CompassQuestion): Fact<CompassFit> => {
  if (dataset.areas.length > MOST_AT_ONCE) return workerFact(desk, () => compassTask(dataset, question))
  performance.mark('sk:compass-start')
  const made = compassOf(dataset, question)
  performance.measure('sk:compass', 'sk:compass-start')
  return Fact.of(made)
}, sameCompass)
