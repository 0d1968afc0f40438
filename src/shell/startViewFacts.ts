import { answerOf, until as whenAnswered } from '../facts/Fact.ts'
import { compassFact } from '../facts/landscapes/live/compassFact.ts'
import { needOfState } from '../facts/need/live/needFacts.ts'
import { isCounting } from '../facts/need/NeedFindings.ts'
import { readLandscapeNames } from '../keeping/landscapeNames.ts'
import { today } from '../keeping/today.ts'
import type { ViewFacts } from '../output/model/MadeView.ts'
import type { ShownView } from '../output/takeAway/MakeViewContext.ts'
import { stampOf } from '../output/takeAway/stampOf.ts'
import { keptStory } from '../views/meeting/keptStory.ts'

/** What views are made from. What nobody else wants to know is cancelled `until` is aborted. */
export function startViewFacts(shown: ShownView, until: AbortSignal): ViewFacts {
  const { dataset } = shown
  const task = { onCancel: (stop: () => void) => until.addEventListener('abort', stop) }
  return {
    ...shown,
    need: async (state) => {
      const source = needOfState(dataset, state)
      return source && whenAnswered(source, (need) => !isCounting(need), task)
    },
    compass: async (question) => answerOf(compassFact(dataset, question), task),
    landscapeNames: readLandscapeNames,
    story: (id) => keptStory(dataset, id),
    today: today(),
    stamp: (state) => stampOf(dataset, state),
  }
}
