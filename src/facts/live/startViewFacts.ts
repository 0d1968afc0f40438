import type { AppState } from '../../address/AppState.ts'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassFit } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { answerOf, until } from '../Fact.ts'
import { compassFact } from '../landscapes/live/compassFact.ts'
import { needOfState } from '../need/live/needFacts.ts'
import { isCounting, type NeedFindings } from '../need/NeedFindings.ts'

export interface StartedFacts {
  /** Null outside the need map, and where the figures carry no index. */
  readonly need: (state: AppState) => Promise<NeedFindings | null>
  readonly compass: (question: CompassQuestion) => Promise<CompassFit>
  /** Waits no longer: what nobody else wants to know is cancelled. */
  readonly stop: () => void
}

/** Answers that take time, for whoever makes views without showing them. */
export function startViewFacts(dataset: Dataset): StartedFacts {
  const stops: (() => void)[] = []
  const task = { onCancel: (stop: () => void) => void stops.push(stop) }
  return {
    need: async (state) => {
      const source = needOfState(dataset, state)
      return source && until(source, (need) => !isCounting(need), task)
    },
    compass: async (question) => answerOf(compassFact(dataset, question), task),
    stop: () => {
      for (const stop of stops) stop()
    },
  }
}
