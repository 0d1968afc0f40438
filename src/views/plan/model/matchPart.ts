import { universalMeasures } from '../../../analysis/effort/countedMeasures.ts'
import { needEffortVerdicts, VERDICTS } from '../../../analysis/effort/needEffortVerdict.ts'
import { areaName } from '../../../domain/lookups.ts'
import type { NamedId } from '../../../domain/PackageMeta.ts'
import { textIn } from '../../../domain/textIn.ts'
import { listText, numberText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { toWrite } from './toWrite.ts'

/** The need-effort board as a table for each prioritised area that has an index, and its gaps as questions. */
export function matchPart(input: PlanInput): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const universal = universalMeasures(dataset).length
  return [
    ...dataset.meta.priorityAreas.flatMap((priority) => [
      { kind: 'heading' as const, level: 2 as const, text: textIn(priority.name, language) },
      ...priorityMatch(input, priority),
    ]),
    ...(universal > 0 ? [{ kind: 'note' as const, text: words.everybody(universal) }] : []),
  ]
}

function priorityMatch(input: PlanInput, { id, name }: NamedId): PlanBlock[] {
  const { dataset, language, needs } = input
  const words = planCatalogue(language).plan
  const need = needs.get(id) ?? null
  if (!need) return [{ kind: 'text', text: words.noIndex(textIn(name, language)) }]
  const verdicts = needEffortVerdicts(dataset, need, { priority: id, ages: null })
  const { matchColumns: columns } = words
  return [
    {
      kind: 'table',
      caption: words.matchCaption,
      columns: [
        { name: columns.verdict, share: 3 },
        { name: columns.count, share: 0.8, isNumber: true },
        { name: columns.areas, share: 6 },
      ],
      rows: VERDICTS.flatMap((verdict) => {
        const own = verdicts.filter((area) => area.verdict === verdict)
        if (own.length === 0) return []
        const names = listText(
          own.map(({ areaId }) => areaName(dataset, areaId)),
          language,
        )
        return [[words.matchVerdicts[verdict], numberText(own.length, 0, language), names]]
      }),
    },
    ...questionBlocks(input, { id, name }),
  ]
}

/** The areas with clearly higher need that no measure is directed at, as a question to answer. */
export function questionBlocks(input: PlanInput, { id, name }: NamedId): PlanBlock[] {
  const { dataset, language, needs } = input
  const words = planCatalogue(language).plan
  const need = needs.get(id) ?? null
  if (!need) return []
  const open = needEffortVerdicts(dataset, need, { priority: id, ages: null }).filter(
    ({ verdict }) => verdict === 'high-without',
  )
  if (open.length === 0) return [{ kind: 'text', text: words.noQuestion(textIn(name, language)) }]
  const names = listText(
    open.map(({ areaId }) => areaName(dataset, areaId)),
    language,
  )
  return [{ kind: 'text', text: words.question(names, textIn(name, language)) }, toWrite(words.write.answers, language)]
}
