import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassTable } from '../../analysis/compass/CompassTable.ts'
import { compassFromDataset } from '../../analysis/compass/compassFromDataset.ts'
import { type CompassFit, compassFit } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { memo } from '../../domain/memo.ts'
import { type CompassRequest, compassRequest, sameCompass } from './compassRequest.ts'

/** The compass of a question, made once. */
export const compassOf = memo((dataset: Dataset, question: CompassQuestion): CompassFit => {
  const { table, spec } = compassTask(dataset, question)
  return compassFit(table, spec)
}, sameCompass)

/** What a worker needs to make it: figures only, no names. */
export function compassTask(dataset: Dataset, question: CompassQuestion): { table: CompassTable } & CompassRequest {
  const request = compassRequest(dataset, question)
  return { ...request, table: compassFromDataset(dataset, request.choice) }
}
