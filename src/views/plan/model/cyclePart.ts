import type { Dataset } from '../../../domain/Dataset.ts'
import { indicatorName } from '../../../domain/lookups.ts'
import type { Measure } from '../../../domain/Measure.ts'
import type { PlanDeadline } from '../../../domain/PlanProposal.ts'
import { textIn } from '../../../domain/textIn.ts'
import { dateText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { toWrite } from './toWrite.ts'

/** When something of a plan's year is to be done, as a date; null where no document says. */
function deadlineDate({ day, yearOffset }: PlanDeadline, year: number): string | null {
  return day === null ? null : `${year + yearOffset}-${day}`
}

/** The deadlines in the order of their days; those without one last, as the package has them. */
function deadlinesInOrder({ meta }: Pick<Dataset, 'meta'>, year: number): PlanDeadline[] {
  const key = (deadline: PlanDeadline) => deadlineDate(deadline, year) ?? '9'
  return [...meta.plan.deadlines].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

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
