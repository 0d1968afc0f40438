import { indicatorName } from '../../../domain/lookups.ts'
import type { Measure } from '../../../domain/Measure.ts'
import { textIn } from '../../../domain/textIn.ts'
import { deadlineDate, deadlinesInOrder } from '../../../facts/plan/deadlines.ts'
import { dateText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { toWrite } from './toWrite.ts'

/** The year of work, and what the measures are followed with. */
export function cyclePart(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const followed = [...new Set(measures.flatMap(({ followsIndicators }) => followsIndicators))]
  return [
    ...cycleTable(input),
    ...(followed.length > 0
      ? [
          { kind: 'heading' as const, level: 2 as const, text: words.followedWith },
          { kind: 'list' as const, items: followed.map((id) => indicatorName(dataset, id, language)) },
        ]
      : []),
    toWrite(words.write.follow, language),
  ]
}

/** The deadlines as a table. */
export function cycleTable({ dataset, language, year }: PlanInput): PlanBlock[] {
  const words = planCatalogue(language).plan
  const deadlines = deadlinesInOrder(dataset, year)
  if (deadlines.length === 0) return [{ kind: 'text', text: words.noDeadlines }]
  const { cycleColumns: columns } = words
  return [
    {
      kind: 'table',
      caption: words.cycleCaption,
      columns: [
        { name: columns.day, share: 1.6 },
        { name: columns.what, share: 4 },
        { name: columns.document, share: 2 },
        { name: columns.source, share: 3 },
      ],
      rows: deadlines.map((deadline) => {
        const date = deadlineDate(deadline, year)
        const note = textIn(deadline.note, language)
        return [
          date === null ? words.dayUnknown : dateText(date, language),
          [textIn(deadline.name, language), note].filter((text) => text !== '').join('. '),
          deadline.document === null ? '' : words.documents[deadline.document],
          deadline.source === '' ? words.unknown : deadline.source,
        ]
      }),
    },
  ]
}
