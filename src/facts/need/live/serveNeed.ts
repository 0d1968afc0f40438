import { startSimulation, summariseSimulation } from '../../../analysis/need/needUncertainty.ts'
import { serveWorker, type WorkerScope } from '../../workers/serveWorker.ts'
import type { NeedAnswer, NeedRequest } from './needMessages.ts'

/** Draws between two looks for a cancel. */
const SLICE = 200

/** The draws of need indexes, for whoever asks through this scope. */
export function serveNeed(scope: WorkerScope<NeedRequest, NeedAnswer>): void {
  serveWorker(scope, async ({ table, options }, breathe) => {
    const simulation = startSimulation(table, options)
    while (simulation && !simulation.advance(SLICE)) await breathe()
    return simulation && summariseSimulation(simulation)
  })
}
