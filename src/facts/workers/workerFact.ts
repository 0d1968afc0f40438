import { Fact } from '../Fact.ts'
import type { WorkerDesk } from './WorkerDesk.ts'

/** A fact that a worker finds out. The request is made when somebody waits for it, and cancelled when nobody does. */
export function workerFact<Request, Answer>(
  desk: WorkerDesk<Request, Answer>,
  makeRequest: () => Request,
): Fact<Answer> {
  return new Fact(async ({ report, onCancel }) => {
    const run = desk.ask(makeRequest(), report)
    onCancel(run.cancel)
    const outcome = await run.outcome
    if (outcome.kind === 'answer') return outcome.answer
    throw new Error(outcome.kind === 'fault' ? outcome.fault : outcome.kind)
  })
}
