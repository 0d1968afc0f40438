import { reachByArea } from '../../../analysis/effort/reachByArea.ts'
import { measurePlaces } from '../../../analysis/measurePlaces.ts'
import { areasServed, servingLinks } from '../../../analysis/servingLinks.ts'
import { areaName, indicatorName } from '../../../domain/lookups.ts'
import type { Measure } from '../../../domain/Measure.ts'
import { measureStage } from '../../../domain/measureStage.ts'
import { textIn } from '../../../domain/textIn.ts'
import { fundersText } from '../../../facts/measures/fundersText.ts'
import { interpretedText, periodText } from '../../../facts/measures/measurePhrases.ts'
import { targetText } from '../../../facts/measures/targetText.ts'
import { listText, numberText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'

export interface PrioritisedMeasures {
  /** Null: those that belong to no prioritised area. */
  readonly priority: string | null
  readonly name: string
  readonly measures: readonly Measure[]
}

/** Measures by the first prioritised area each belongs to, in the package's order; one is never there twice. */
export function byPriority({ dataset, language }: PlanInput, measures: readonly Measure[]): PrioritisedMeasures[] {
  const groups = [...dataset.meta.priorityAreas.map(({ id, name }) => ({ priority: id, name: textIn(name, language) }))]
  const none = { priority: null, name: planCatalogue(language).plan.noPriority }
  return [...groups, none].flatMap(({ priority, name }) => {
    const own = measures.filter(({ priorityAreas }) => (priorityAreas[0] ?? null) === priority)
    return own.length === 0 ? [] : [{ priority, name, measures: own }]
  })
}

/** Every measure of the year with what is known of it, a table for each prioritised area. */
export function measureBlocks(input: PlanInput, measures: readonly Measure[]): PlanBlock[] {
  const words = planCatalogue(input.language).plan
  if (measures.length === 0) return [{ kind: 'text', text: words.noMeasures(String(input.year)) }]
  return byPriority(input, measures).flatMap((group): PlanBlock[] => [
    { kind: 'heading', level: 2, text: group.name },
    measureTable(input, group),
  ])
}

function measureTable(input: PlanInput, { priority, name, measures }: PrioritisedMeasures): PlanTable {
  const words = planCatalogue(input.language).plan
  const { measureColumns: columns } = words
  return {
    kind: 'table',
    caption: priority === null ? words.measuresWithout : words.measuresCaption(name),
    columns: [
      { name: columns.measure, share: 2 },
      { name: columns.purpose, share: 3.4 },
      { name: columns.target, share: 1.8 },
      { name: columns.place, share: 1.8 },
      { name: columns.kind, share: 1.1 },
      { name: columns.owner, share: 1.5 },
      { name: columns.partners, share: 1.6 },
      { name: columns.period, share: 1.4 },
      { name: columns.cost, share: 1.6 },
      { name: columns.follow, share: 1.6 },
    ],
    rows: measures.map((measure) => measureRow(input, measure)),
  }
}

function measureRow(input: PlanInput, measure: Measure): string[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const known = (text: string | null): string => text || words.unknown
  const [, ...others] = measure.priorityAreas
  const also = others.map((id) => {
    const area = dataset.meta.priorityAreas.find((each) => each.id === id)
    return area ? textIn(area.name, language) : id
  })
  const purpose = textIn(measure.description, language)
  const place = measurePlaces(dataset)(measure)
  return [
    textIn(measure.title, language),
    [known(purpose), also.length > 0 ? words.also(listText(also, language)) : '']
      .filter((text) => text !== '')
      .join(' '),
    known(peopleText(input, measure)),
    place === 'areas'
      ? placesText(input, measure)
      : place === 'everywhere'
        ? interpretedText(measure, words.wholeMunicipality, ['reach'], language)
        : words.unknown,
    place === 'areas' ? words.targeted : place === 'everywhere' ? words.general : words.unknown,
    known(named(input, measure.owner, measure, 'owner')),
    known(named(input, measure.partners, measure, 'partners')),
    known(interpretedText(measure, periodText(measure, language), ['start', 'end'], language)),
    costText(input, measure),
    known(
      listText(
        measure.followsIndicators.map((id) => indicatorName(dataset, id, language)),
        language,
      ),
    ),
  ]
}

/** The groups a measure is linked through by their names, and the areas it is linked to directly. */
function placesText({ dataset, language }: PlanInput, measure: Measure): string {
  const links = servingLinks(dataset, measure.id)
  const groupIds = [...new Set(links.flatMap(({ groupId }) => groupId ?? []))]
  const groups = groupIds.map((id) => {
    const group = dataset.groups.find((each) => each.id === id)
    return group ? textIn(group.name, language) : id
  })
  const direct = new Set(links.flatMap(({ areaId, groupId }) => (groupId === null ? [areaId] : [])))
  const areas = areasServed(dataset, measure.id).filter((id) => direct.has(id))
  return listText([...groups, ...new Set(areas.map((id) => areaName(dataset, id)))], language)
}

function peopleText({ dataset, language }: PlanInput, measure: Measure): string {
  const { persons, approximate } = reachByArea(dataset, measure)
  const target = targetText(measure, language)
  if (persons === null || target === '') return target
  return planCatalogue(language).plan.persons(target, numberText(persons, 0, language), approximate)
}

function named({ language }: PlanInput, names: string | null, measure: Measure, field: 'owner' | 'partners'): string {
  const list = (names ?? '').split(';').map((name) => name.trim())
  const text = listText(
    list.filter((name) => name !== ''),
    language,
  )
  return interpretedText(measure, text, [field], language)
}

/** The cost and who pays it, as far as stated. */
function costText({ language }: PlanInput, measure: Measure): string {
  const words = planCatalogue(language).plan
  const cost = measure.costSekPerYear === null ? words.unknown : kronor(measure.costSekPerYear, language)
  const funders = fundersText(measure, language)
  return funders === '' ? cost : `${cost}; ${funders}`
}

export function kronor(amount: number, language: PlanInput['language']): string {
  return `${numberText(amount, 0, language)}\u00a0kr`
}

/** What was planned and what became of it: for the follow-up. */
export function doneTable(input: PlanInput, { priority, name, measures }: PrioritisedMeasures): PlanTable {
  const { dataset, language } = input
  const words = planCatalogue(language)
  const { doneColumns: columns, doneCaption, unknown } = words.plan
  return {
    kind: 'table',
    caption: priority === null ? words.plan.doneWithout : doneCaption(name),
    columns: [
      { name: columns.measure, share: 4 },
      { name: columns.status, share: 1.5 },
      { name: columns.period, share: 2.2 },
      { name: columns.cost, share: 2.6 },
    ],
    rows: measures.map((measure) => [
      textIn(measure.title, language),
      words.measure.statuses[measureStage(measure, dataset.meta.vintage)],
      periodText(measure, language) || unknown,
      costText(input, measure),
    ]),
  }
}
