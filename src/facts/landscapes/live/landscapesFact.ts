import type { CompassQuestion } from '../../../address/CompassQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { memo } from '../../../domain/memo.ts'
import { PartSource } from '../../../ui/PartSource.ts'
import { answerOf, Fact } from '../../Fact.ts'
import { sameCompass } from '../compassRequest.ts'
import { type LandscapeFindings, MOST_BORROWED } from '../LandscapeFindings.ts'

/** What makes landscapes comes with matrices, so it is fetched when the first ones are asked for. */
const tools = new PartSource(() => import('./landscapeTools.ts'))

/** The landscapes of the address's compass, for pictures that have no compass of their own. Null when none can be made. */
export const landscapesFact = memo(
  (dataset: Dataset, question: CompassQuestion, language: Language) =>
    new Fact<LandscapeFindings | null>(async (task) => {
      const { compassFact, landscapesOf } = (await tools.ask()).landscapeTools
      return landscapesOf(dataset, await answerOf(compassFact(dataset, question), task), language)
    }),
  {
    key: (dataset, question, language) => [...sameCompass.key(dataset, question), language],
    most: sameCompass.most,
  },
)

/** The same for what does without them where there are too many areas: null there. */
export function borrowedLandscapes(
  dataset: Dataset,
  question: CompassQuestion,
  language: Language,
): Fact<LandscapeFindings | null> | null {
  return dataset.areas.length <= MOST_BORROWED ? landscapesFact(dataset, question, language) : null
}
