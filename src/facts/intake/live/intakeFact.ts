import { Fact } from '../../Fact.ts'
import { WorkerDesk } from '../../workers/WorkerDesk.ts'
import type { IntakeAnswer, IntakeReading, IntakeRequest, LaidPackage, ReadRequest } from '../intakeMessages.ts'
import { startIntakeWorker } from './startIntakeWorker.ts'

/** A file of millions of rows is read in one step. */
const SILENCE_MS = 60_000

// Its steps are long: a worker that reads for nobody is ended in the middle of one.
const desk = new WorkerDesk<IntakeRequest, IntakeAnswer>(startIntakeWorker, SILENCE_MS, 0)

/** What files say and what the package would be with it, from a worker with progress. */
export function intakeFact(request: ReadRequest): Fact<IntakeReading> {
  return new Fact(async ({ report, onCancel }) => {
    const run = desk.ask(request, report)
    onCancel(run.cancel)
    const outcome = await run.outcome
    if (outcome.kind === 'answer' && outcome.answer.kind === 'read') return outcome.answer.reading
    throw new Error(outcome.kind === 'fault' ? outcome.fault : outcome.kind)
  })
}

/** The texts of a package's files with what lies over them, by name. Rejects where they cannot be had. */
export async function laidTexts(laid: LaidPackage): Promise<ReadonlyMap<string, string>> {
  const outcome = await desk.ask({ kind: 'texts', ...laid }).outcome
  if (outcome.kind === 'answer' && outcome.answer.kind === 'texts' && outcome.answer.texts.size > 0)
    return outcome.answer.texts
  throw new Error(outcome.kind === 'fault' ? outcome.fault : outcome.kind)
}
