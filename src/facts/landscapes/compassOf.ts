import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassTable } from '../../analysis/compass/CompassTable.ts'
import { compassFromDataset } from '../../analysis/compass/compassFromDataset.ts'
import { type CompassFit, compassFit } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type CompassRequest, compassRequest } from './compassRequest.ts'

/** Fits kept per dataset: enough to go back and forth between choices without work. */
const KEPT = 12
const fits = new WeakMap<Dataset, Map<string, CompassFit>>()

/** The same question gives the same key; `picture` does not matter to the fit. */
function keyOf({ choice, spec }: CompassRequest): string {
  return JSON.stringify([choice, spec])
}

/** The compass of a question, made once. */
export function compassOf(dataset: Dataset, question: CompassQuestion): CompassFit {
  const request = compassRequest(dataset, question)
  return (
    rememberedCompass(dataset, question) ??
    rememberCompass(dataset, question, compassFit(compassFromDataset(dataset, request.choice), request.spec))
  )
}

/** The compass if it has been made, else null. */
export function rememberedCompass(dataset: Dataset, question: CompassQuestion): CompassFit | null {
  return fits.get(dataset)?.get(keyOf(compassRequest(dataset, question))) ?? null
}

/** Keeps a compass that was made elsewhere, as in a worker. */
export function rememberCompass(dataset: Dataset, question: CompassQuestion, fit: CompassFit): CompassFit {
  const known = fits.get(dataset) ?? new Map<string, CompassFit>()
  fits.set(dataset, known)
  if (known.size >= KEPT) known.delete(known.keys().next().value!)
  known.set(keyOf(compassRequest(dataset, question)), fit)
  return fit
}

/** What a worker needs to make it: figures only, no names. */
export function compassTask(dataset: Dataset, question: CompassQuestion): { table: CompassTable } & CompassRequest {
  const request = compassRequest(dataset, question)
  return { ...request, table: compassFromDataset(dataset, request.choice) }
}
