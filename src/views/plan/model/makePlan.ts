import { breakBetween } from '../../../analysis/changeOverTime.ts'
import { targetedMeasures } from '../../../analysis/effort/countedMeasures.ts'
import { figureDifference } from '../../../analysis/figureDifference.ts'
import { goalSeries } from '../../../analysis/goals/goalSeries.ts'
import { areasServed } from '../../../analysis/servingLinks.ts'
import { indicatorById, indicatorName } from '../../../domain/lookups.ts'
import type { Measure } from '../../../domain/Measure.ts'
import type { NamedId } from '../../../domain/PackageMeta.ts'
import type { PlanKind, PlanPartId } from '../../../domain/PlanProposal.ts'
import { textIn } from '../../../domain/textIn.ts'
import { notInPackage } from '../../../facts/figures/notInPackage.ts'
import { pointText } from '../../../facts/goals/goalTexts.ts'
import { listText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { indicatorsPart, methodPart, profilesPart } from './appendixParts.ts'
import { budgetPart, financeBlocks } from './budgetPart.ts'
import { conditionsPart } from './conditionsPart.ts'
import { cyclePart, cycleTable } from './cyclePart.ts'
import { figureBlocks } from './figureTable.ts'
import { goalBlocks, goalCounts } from './goalRows.ts'
import { matchPart, questionBlocks } from './matchPart.ts'
import { measuresOfYear } from './measuresOfYear.ts'
import { byPriority, doneTable, kronor, measureBlocks } from './measureTables.ts'
import { highAreas, needSentence } from './needSentence.ts'
import type { PlanBlock, PlanDocument, PlanPart, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { planIndicators } from './planFigures.ts'
import { planLacks } from './planLacks.ts'
import { textsOfPart } from './textsOfPart.ts'
import { toWrite } from './toWrite.ts'

interface Heading {
  readonly id: PlanPartId
  readonly isAppendix?: boolean
  readonly isWide?: boolean
}

/**
 * A document of the plan from the figures: what can be said of them is said, what only people can write is marked and
 * counted. The same input always gives the same document. Everything in it is of the data set given, which must be
 * protected; internal notes are counted and not told.
 */
export function makePlan(input: PlanInput, kind: PlanKind): PlanDocument {
  const { dataset, language, year } = input
  const words = planCatalogue(language).plan
  const { meta } = dataset
  // What is counted of the year is counted everywhere in the document: also beside need.
  const measures = measuresOfYear(dataset.measures, year)
  const ofYear = { ...input, dataset: { ...dataset, measures } }
  const parts = PARTS[kind](ofYear, measures)
  const name = words.ofMunicipality(meta.municipalityName)
  const own = textIn(meta.plan.title, language)
  const write = (what: string): string => words.toWrite(what)
  const cover: PlanDocument['cover'] =
    kind === 'dialogue'
      ? []
      : [
          [words.cover.decidedBy, write(words.write.decidedBy)],
          [words.cover.number, write(words.write.number)],
          [words.cover.date, write(words.write.date)],
          [words.cover.holdsFor, String(year)],
          [words.cover.responsible, write(words.write.responsible)],
          [words.cover.data, words.figuresOf(textIn(meta.title, language), meta.vintage)],
        ]
  return {
    kind,
    year,
    title: kind === 'plan' && own !== '' ? `${own} ${year}` : words.titles[kind](String(year)),
    subtitle: name,
    cover,
    parts,
    lacks: planLacks(ofYear, measures, [...parts.flatMap(textsOfPart), ...cover.map(([, text]) => text)]),
    stamp: [
      ...(meta.synthetic ? [planCatalogue(language).shell.synthetic] : []),
      words.isDraft,
      ...notInPackage(dataset, language),
    ],
  }
}

const PARTS: Readonly<Record<PlanKind, (input: PlanInput, measures: readonly Measure[]) => PlanPart[]>> = {
  plan: (input, measures) => [
    part(input, { id: 'summary' }, summaryPart(input, measures, 'focus')),
    part(input, { id: 'mandate' }, mandatePart(input)),
    part(input, { id: 'conditions' }, conditionsPart(input)),
    part(input, { id: 'goals', isWide: true }, goalBlocks(input)),
    part(input, { id: 'measures', isWide: true }, measureBlocks(input, measures)),
    part(input, { id: 'match' }, matchPart(input)),
    part(input, { id: 'budget' }, budgetPart(input, measures)),
    part(input, { id: 'cycle' }, cyclePart(input, measures)),
    ...appendices(input),
  ],
  'follow-up': (input, measures) => [
    part(input, { id: 'summary' }, summaryPart(input, measures, 'outcomeOfYear')),
    part(input, { id: 'results' }, resultsPart(input, measures)),
    part(input, { id: 'economy' }, economyPart(input, measures)),
    part(input, { id: 'challenges' }, [toWrite(planCatalogue(input.language).plan.write.challenges, input.language)]),
    ...appendices(input).filter(({ id }) => id !== 'profiles'),
  ],
  dialogue: (input, measures) => [
    part(input, { id: 'summary' }, summaryLines(input, measures)),
    part(input, { id: 'conditions' }, dialogueFigures(input)),
    part(input, { id: 'questions' }, [
      ...input.dataset.meta.priorityAreas.flatMap((priority) => questionBlocks(input, priority)),
      toWrite(planCatalogue(input.language).plan.write.question, input.language),
    ]),
    part(input, { id: 'budget' }, financeBlocks(input)),
    part(input, { id: 'cycle' }, cycleTable(input)),
  ],
}

function part(
  { dataset, language }: PlanInput,
  { id, isAppendix = false, isWide = false }: Heading,
  blocks: readonly PlanBlock[],
): PlanPart {
  const own = dataset.meta.plan.headings[id]
  const heading = own ? textIn(own, language) : planCatalogue(language).plan.headings[id]
  return { id, heading, isAppendix, isWide, blocks }
}

function appendices(input: PlanInput): PlanPart[] {
  return [
    part(input, { id: 'profiles', isAppendix: true, isWide: true }, profilesPart(input)),
    part(input, { id: 'indicators', isAppendix: true, isWide: true }, indicatorsPart(input)),
    part(input, { id: 'method', isAppendix: true }, methodPart(input)),
  ]
}

function summaryPart(input: PlanInput, measures: readonly Measure[], first: 'focus' | 'outcomeOfYear'): PlanBlock[] {
  const words = planCatalogue(input.language).plan
  return [toWrite(words.write[first], input.language), ...summaryLines(input, measures)]
}

/** Three sentences for each prioritised area: need, goals, measures. */
function summaryLines(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  const { dataset, language } = input
  return dataset.meta.priorityAreas.flatMap((priority): PlanBlock[] => [
    { kind: 'heading', level: 2, text: textIn(priority.name, language) },
    {
      kind: 'text',
      text: [
        needSentence(input, priority),
        goalCounts(input, priority.id),
        effortSentence(input, priority, measures),
      ].join(' '),
    },
  ])
}

/** So many key figures leave the paper for the dialogue its two pages. */
const MOST_FIGURES = 9

/** The key figures of all prioritised areas in one table, as many of each as there is room for. */
function dialogueFigures(input: PlanInput): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const ids = dataset.meta.priorityAreas.map(({ id }) => planIndicators(dataset, id))
  const each = Math.max(1, Math.floor(MOST_FIGURES / Math.max(1, ids.filter(({ length }) => length > 0).length)))
  const indicators = [...new Set(ids.flatMap((own) => own.slice(0, each)))].slice(0, MOST_FIGURES)
  if (indicators.length === 0) return [{ kind: 'text', text: words.noKeyFigures }]
  return figureBlocks(input, words.keyFigures, indicators)
}

function effortSentence(input: PlanInput, { id }: NamedId, measures: readonly Measure[]): string {
  const { dataset, language, year } = input
  const words = planCatalogue(language).plan
  const own = measures.filter(({ priorityAreas }) => priorityAreas.includes(id))
  if (own.length === 0) return words.noMeasures(String(year))
  const targeted = targetedMeasures(dataset).filter(({ priorityAreas }) => priorityAreas.includes(id))
  const counts = words.measuresCount(own.length, String(year), targeted.length)
  const high = highAreas(input, id) ?? []
  if (high.length === 0) return counts
  const served = new Set(targeted.flatMap((measure) => areasServed(dataset, measure.id)))
  const reached = high.filter((area) => served.has(area)).length
  const also = high.length === 1 ? words.highReachedOne(reached === 1) : words.highReached(reached, high.length)
  return `${counts} ${also}`
}

function mandatePart({ dataset, language }: PlanInput): PlanBlock[] {
  const words = planCatalogue(language).plan
  return [
    ...dataset.meta.plan.mandate.map(({ text, source }) => ({
      kind: 'quotation' as const,
      text: textIn(text, language),
      source,
    })),
    { kind: 'text', text: words.priorities },
    {
      kind: 'list',
      items: dataset.meta.priorityAreas.map(({ name }) => textIn(name, language)),
    },
    toWrite(words.write.agreement, language),
    toWrite(words.write.steering, language),
  ]
}

function resultsPart(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const groups = byPriority(input, measures)
  const heading = (text: string): PlanBlock => ({ kind: 'heading', level: 3, text })
  const rest = groups.find(({ priority }) => priority === null)
  return [
    ...dataset.meta.priorityAreas.flatMap((priority): PlanBlock[] => {
      const name = textIn(priority.name, language)
      const group = groups.find((each) => each.priority === priority.id)
      return [
        { kind: 'heading', level: 2, text: name },
        heading(words.planned),
        group ? doneTable(input, group) : { kind: 'text', text: words.noMeasures(String(input.year)) },
        heading(words.indicatorsHeading),
        ...beforeNow(input, priority.id, name),
        ...goalBlocks(input, priority.id),
        heading(words.analysis),
        toWrite(words.write.analysis, language),
        heading(words.goingOn),
        toWrite(words.write.goingOn, language),
      ]
    }),
    ...(rest ? [{ kind: 'heading' as const, level: 2 as const, text: rest.name }, doneTable(input, rest)] : []),
  ]
}

/** The municipality's value at the first comparable period and now, and whether the difference is more than chance. */
function beforeNow(input: PlanInput, priority: string, name: string): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const { beforeNowColumns: columns } = words
  const followed = dataset.measures
    .filter(({ priorityAreas }) => priorityAreas.includes(priority))
    .flatMap(({ followsIndicators }) => followsIndicators)
  const ids = [...new Set([...planIndicators(dataset, priority).map(({ id }) => id), ...followed])]
  const single: string[] = []
  const rows = ids.flatMap((id) => {
    const indicator = indicatorById(dataset, id)
    if (!indicator) return []
    const points = goalSeries(dataset, indicator, { areaId: null, groupId: null })
    const last = points.at(-1)
    const first = last && points.find(({ period }) => breakBetween(indicator, period, last.period) === null)
    if (!last || !first || first === last) {
      single.push(indicatorName(dataset, id, language))
      return []
    }
    const { verdict } = figureDifference(indicator, last.cell, first.cell)
    return [
      [
        indicatorName(dataset, id, language),
        pointText(input, indicator, first),
        pointText(input, indicator, last),
        words.canTell[verdict],
      ],
    ]
  })
  const others: PlanBlock[] =
    single.length === 0 ? [] : [{ kind: 'text', text: words.oneValue(listText(single, language)) }]
  if (rows.length === 0) return others
  const table: PlanTable = {
    kind: 'table',
    caption: words.beforeNowCaption(name),
    columns: [
      { name: columns.indicator, share: 3 },
      { name: columns.before, share: 2.6 },
      { name: columns.now, share: 2.6 },
      { name: columns.verdict, share: 2 },
    ],
    rows,
  }
  return [table, { kind: 'note', text: words.notEffect }, ...others]
}

function economyPart(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  const { language } = input
  const words = planCatalogue(language).plan
  const { outcomeColumns: columns } = words
  const table: PlanTable = {
    kind: 'table',
    caption: words.outcomeCaption,
    columns: [
      { name: columns.measure, share: 4 },
      { name: columns.budget, share: 1.8, isNumber: true },
      { name: columns.outcome, share: 2, isNumber: true },
      { name: columns.apart, share: 2, isNumber: true },
    ],
    rows: measures.map(({ title, costSekPerYear }) => [
      textIn(title, language),
      costSekPerYear === null ? words.unknown : kronor(costSekPerYear, language),
      words.toWrite(words.write.outcome),
      words.toWrite(words.write.apart),
    ]),
  }
  return [...financeBlocks(input), ...(measures.length > 0 ? [table] : []), toWrite(words.write.comment, language)]
}
