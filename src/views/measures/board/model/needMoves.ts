import { type AreaVerdict, needEffortVerdicts } from '../../../../analysis/effort/needEffortVerdict.ts'
import { mapNameOf } from '../../../../facts/figures/mapName.ts'
import type { NeedFindings } from '../../../../facts/need/NeedFindings.ts'
import { needPlaces } from '../../../../facts/need/needPlaces.ts'
import { needCatalogue } from '../../../../words/needCatalogue.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'

/** What the reader's own weights have changed, against the package's proposal. */
export interface NeedMoves {
  /** Areas that change place, the farthest first: `Sollebrunn: plats 5 blir 3`. */
  readonly places: readonly string[]
  /** Areas whose question to the meeting changes; null while the uncertainty of either is being worked out. */
  readonly questions: readonly string[] | null
  readonly summary: string
}

/** Who moves when the need is weighed as the reader wants it instead of as the package proposes. */
export function needMoves(input: BoardInput, proposed: NeedFindings, own: NeedFindings): NeedMoves {
  const { dataset, tab, state } = input
  const { language } = state
  const words = effortCatalogue(language).needMoves
  const name = (areaId: string): string => mapNameOf(dataset, areaId)
  const { summary, places } = needPlaces(dataset, proposed.result, own.result, language)
  const questions = proposed.uncertainty && own.uncertainty ? changedQuestions() : null
  return {
    places,
    questions,
    summary: [
      summary,
      questions === null
        ? words.counting
        : questions.length === 0
          ? words.sameQuestions
          : words.otherQuestions(questions.length),
    ].join(' '),
  }

  function changedQuestions(): string[] {
    const filter = { priority: tab?.id ?? null, ages: null }
    const before = new Map(needEffortVerdicts(dataset, proposed, filter).map((area) => [area.areaId, area]))
    return needEffortVerdicts(dataset, own, filter).flatMap((after) => {
      const was = before.get(after.areaId)!
      return was.verdict === after.verdict
        ? []
        : [words.question(name(after.areaId), questionOf(was), questionOf(after))]
    })
  }

  function questionOf({ verdict }: AreaVerdict): string {
    return needCatalogue(language).needEffort.questions[verdict]
  }
}
