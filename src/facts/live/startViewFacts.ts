import type { AppState } from '../../address/AppState.ts'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassFit } from '../../analysis/compass/compassSteps.ts'
import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { compassOf } from '../landscapes/compassOf.ts'
import { activeNeedSpec } from '../need/activeNeedSpec.ts'
import { startNeedWorker } from '../need/live/startNeedWorker.ts'
import type { NeedFindings } from '../need/NeedFindings.ts'

export interface StartedFacts {
  /** Null outside the need map, and where the figures carry no index. */
  readonly need: (state: AppState) => Promise<NeedFindings | null>
  readonly compass: (question: CompassQuestion) => Promise<CompassFit>
  readonly stop: () => void
}

/** Answers that take time, for whoever makes views without showing them: one worker, each index drawn once. */
export function startViewFacts(dataset: Dataset): StartedFacts {
  const worker = startNeedWorker()
  const drawn = new Map<string, Promise<NeedFindings>>()
  return {
    async need(state) {
      const spec = state.mode === 'need' ? activeNeedSpec(dataset, state) : null
      const result = spec && compositeIndex(dataset, spec)
      if (result?.kind !== 'index') return null
      const key = JSON.stringify(spec)
      const known = drawn.get(key)
      if (known) return known
      const findings = worker.run(dataset, result.spec).outcome.then((outcome): NeedFindings => {
        if (outcome.kind === 'answer') return { result, uncertainty: outcome.answer }
        return { result, uncertainty: null, failure: { retry: () => drawn.delete(key) } }
      })
      drawn.set(key, findings)
      return findings
    },
    compass: async (question) => compassOf(dataset, question),
    stop: () => worker.stop(),
  }
}
