import { COMPASS_STEPS, compassSteps } from '../../analysis/compass/compassSteps.ts'
import type { CompassAnswer, CompassTask } from './compassMessages.ts'

// The part of the worker's own global that is used; the compiler knows `self` as a window.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<CompassTask>) => void) | null
  postMessage(message: CompassAnswer): void
}

scope.onmessage = ({ data }) => {
  const steps = compassSteps(data.table, data.spec)
  for (;;) {
    const step = steps.next()
    if (step.done) {
      scope.postMessage({ kind: 'done', fit: step.value })
      return
    }
    scope.postMessage({ kind: 'progress', share: step.value / COMPASS_STEPS })
  }
}
