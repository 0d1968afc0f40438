import { startSimulation, summariseSimulation } from '../../analysis/need/needUncertainty.ts'
import type { NeedAnswer, NeedRequest } from './needMessages.ts'

// The part of the worker's own global that is used; the compiler knows `self` as a window.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<NeedRequest>) => void) | null
  postMessage(message: NeedAnswer): void
}

/** Draws between two looks for a cancel. */
const SLICE = 200

const running = new Set<number>()

scope.onmessage = async ({ data }) => {
  if (data.kind === 'cancel') {
    running.delete(data.id)
    return
  }
  const { id, table, options } = data
  running.add(id)
  const simulation = startSimulation(table, options)
  while (simulation && !simulation.advance(SLICE)) {
    await nextTask()
    if (!running.has(id)) return
  }
  running.delete(id)
  scope.postMessage({ id, result: simulation && summariseSimulation(simulation) })
}

/** Lets waiting messages in; a promise alone would not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
