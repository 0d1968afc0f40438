import type { Indicator } from '../../../domain/Indicator.ts'
import { indicatorName } from '../../../domain/lookups.ts'
import { sourceText } from '../../../domain/sourceText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { caveatText } from '../../../facts/figures/caveatText.ts'
import { cellText } from '../../../facts/figures/figureText.ts'
import { numberText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { latestFigures, planIndicators } from './planFigures.ts'

/** Every indicator that the document speaks of, once, in the order of the package. */
function usedIndicators({ dataset }: PlanInput): Indicator[] {
  const used = new Set([
    ...dataset.meta.priorityAreas.flatMap(({ id }) => planIndicators(dataset, id).map((indicator) => indicator.id)),
    ...dataset.goals.flatMap(({ indicatorId }) => indicatorId ?? []),
  ])
  return dataset.indicators.filter(({ id }) => used.has(id))
}

/** The latest value of every area: a table of the indicators that speak of prioritised areas. */
export function profilesPart(input: PlanInput): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const indicators = usedIndicators(input).filter(({ id, unit }) => dataset.values.has(id) && unit !== 'count')
  if (indicators.length === 0) return []
  const figures = indicators.map((indicator) => latestFigures(dataset, indicator))
  const table: PlanTable = {
    kind: 'table',
    caption: words.profilesCaption,
    columns: [
      { name: words.profileArea, share: 2.4 },
      ...figures.map(({ indicator, period }) => ({
        name: `${indicatorName(dataset, indicator.id, language)} (${period})`,
        share: 1.4,
        isNumber: true as const,
      })),
    ],
    rows: dataset.areas.map(({ name }, at) => [
      name,
      ...figures.map(({ indicator, figures: all }) => {
        const { cell, comparison } = all[at]!
        const text = cellText(cell, indicator, language)
        if (comparison === 'above') return words.markAbove(text)
        return comparison === 'below' ? words.markBelow(text) : text
      }),
    ]),
  }
  return [table, { kind: 'note', text: words.marks }]
}

/** What each indicator is, where it comes from and what to keep in mind. */
export function indicatorsPart(input: PlanInput): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const { indicatorColumns: columns, unknown } = words
  return [
    {
      kind: 'table',
      caption: words.indicatorsCaption,
      columns: [
        { name: columns.name, share: 2 },
        { name: columns.definition, share: 4 },
        { name: columns.source, share: 1.6 },
        { name: columns.caveat, share: 3 },
      ],
      rows: usedIndicators(input).map((indicator) => [
        indicatorName(dataset, indicator.id, language),
        textIn(indicator.description, language) || unknown,
        sourceText(indicator) || unknown,
        caveatText(indicator, language),
      ]),
    },
  ]
}

/** How the numbers are made, and of which figures. */
export function methodPart({ dataset, language }: PlanInput): PlanBlock[] {
  const words = planCatalogue(language).plan
  const { meta } = dataset
  return [
    ...words.method.map((text) => ({ kind: 'text' as const, text })),
    { kind: 'text', text: words.minN(numberText(meta.minN, 0, language)) },
    { kind: 'text', text: `${words.cover.data}: ${words.figuresOf(textIn(meta.title, language), meta.vintage)}.` },
    ...[textIn(meta.attribution, language)]
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'note' as const, text: words.attribution(text) })),
  ]
}
