import type { SimulationOptions } from '../../analysis/need/NeedSimulation.ts'
import { needTable } from '../../analysis/need/needTable.ts'
import type { NeedUncertainty } from '../../analysis/need/needUncertainty.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import type { NeedAnswer, NeedRequest } from './needMessages.ts'

export interface NeedRun {
  /** The uncertainty; null when there is no index, when it was cancelled, or when the worker failed. */
  readonly promise: Promise<NeedUncertainty | null>
  cancel(): void
}

export interface NeedWorker {
  run(dataset: Dataset, spec: NeedSpec, options?: SimulationOptions): NeedRun
  /** Ends the worker; runs in progress give null. */
  stop(): void
}

/**
 * One worker for all simulations of need, started at the first run. Only the figures of the spec's components are sent,
 * not the dataset. A worker that crashes gives null to its runs and is replaced at the next one.
 */
export function startNeedWorker(startWorker: () => Worker = newNeedWorker): NeedWorker {
  const waiting = new Map<number, (result: NeedUncertainty | null) => void>()
  let worker: Worker | null = null
  let lastId = 0

  function stop(): void {
    worker?.terminate()
    worker = null
    for (const finish of waiting.values()) finish(null)
    waiting.clear()
  }

  function current(): Worker {
    if (worker) return worker
    const started = startWorker()
    started.onmessage = ({ data }: MessageEvent<NeedAnswer>) => {
      waiting.get(data.id)?.(data.result)
      waiting.delete(data.id)
    }
    started.onerror = (event) => {
      event.preventDefault()
      stop()
    }
    started.onmessageerror = stop
    worker = started
    return started
  }

  return {
    stop,
    run(dataset, spec, options = {}) {
      const id = ++lastId
      let finish: (result: NeedUncertainty | null) => void = () => {}
      const promise = new Promise<NeedUncertainty | null>((resolve) => {
        finish = resolve
      })
      waiting.set(id, finish)
      const send = (request: NeedRequest) => current().postMessage(request)
      try {
        send({ kind: 'simulate', id, table: needTable(dataset, spec), options })
      } catch {
        stop()
      }
      return {
        promise,
        cancel() {
          if (!waiting.delete(id)) return
          finish(null)
          send({ kind: 'cancel', id })
        },
      }
    },
  }
}

function newNeedWorker(): Worker {
  return new Worker(new URL('./needWorker.ts', import.meta.url), { type: 'module' })
}
