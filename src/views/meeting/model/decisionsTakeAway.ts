import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Story } from '../../../domain/Story.ts'
import { textIn } from '../../../domain/textIn.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { numberText } from '../../../words/format.ts'
import { meetingCatalogue } from '../words/meetingCatalogue.ts'
import type { QuestionRow } from './decisionLog.ts'

export interface DecisionsTakeAwayInput {
  readonly story: Story
  readonly dataset: Dataset
  readonly questions: readonly QuestionRow[]
  readonly language: Language
  readonly stamp: readonly string[]
}

/** The decision log to take away: a row per decision, and one without decision for a question that has none. */
export function decisionsTakeAway({ story, dataset, questions, language, stamp }: DecisionsTakeAwayInput): TakeAway {
  const words = meetingCatalogue(language).decision
  const { columns } = words
  const none = { missing: words.recordNone }
  const count = questions.reduce((sum, { rows }) => sum + rows.length, 0)
  return {
    fileName: `beslut-${story.id}`,
    title: `${words.log}: ${textIn(story.title, language)}`,
    finding: words.logSays(numberText(questions.length, 0, language), numberText(count, 0, language)),
    unit: '',
    source: textIn(dataset.meta.attribution, language),
    caveats: [words.namesReminder],
    suppression: null,
    stamp,
    table: {
      columns: [
        columns.question,
        columns.decision,
        columns.responsible,
        columns.due,
        columns.indicator,
        words.decidedOn,
        columns.status,
      ].map((heading) => ({ heading, kind: 'text' as const })),
      rows: questions.flatMap(({ question, rows }) =>
        rows.length === 0
          ? [[question, none, '', '', '', '', '']]
          : rows.map(({ decision, due, indicator, decidedOn, status }) => [
              question,
              decision.decision,
              decision.responsible,
              due,
              indicator,
              decidedOn,
              status,
            ]),
      ),
    },
  }
}
