import { COMPASS_STEPS, compassSteps } from '../../../analysis/compass/compassSteps.ts'
import { serveWorker, type WorkerScope } from '../../workers/serveWorker.ts'
import type { CompassAnswer, CompassTask } from './compassMessages.ts'

/** Compasses, for whoever asks through this scope. */
export function serveCompass(scope: WorkerScope<CompassTask, CompassAnswer>): void {
  serveWorker(scope, async ({ table, spec }, breathe) => {
    const steps = compassSteps(table, spec)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      await breathe(step.value / COMPASS_STEPS)
    }
  })
}
