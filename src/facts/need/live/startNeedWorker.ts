import type { SimulationOptions } from '../../../analysis/need/NeedSimulation.ts'
import { needTable } from '../../../analysis/need/needTable.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { NeedSpec } from '../../../domain/NeedSpec.ts'
import { WorkerDesk, type WorkerRun } from '../../workers/WorkerDesk.ts'
import type { NeedAnswer, NeedRequest } from './needMessages.ts'

export interface NeedWorker {
  run(dataset: Dataset, spec: NeedSpec, options?: SimulationOptions): WorkerRun<NeedAnswer>
  /** Ends the worker; runs in progress are cancelled. */
  stop(): void
}

/** One worker for all simulations of need, started at the first run. */
export function startNeedWorker(startWorker: () => Worker = newNeedWorker): NeedWorker {
  const desk = new WorkerDesk<NeedRequest, NeedAnswer>(startWorker)
  return {
    run: (dataset, spec, options = {}) => desk.ask({ table: needTable(dataset, spec), options }),
    stop: () => desk.stop(),
  }
}

function newNeedWorker(): Worker {
  return new Worker(new URL('./needWorker.ts', import.meta.url), { type: 'module' })
}
