import { reachByArea } from '../../analysis/effort/reachByArea.ts'
import { type MeasurePlace, measurePlaces } from '../../analysis/measurePlaces.ts'
import { areasServed, servingLinks } from '../../analysis/servingLinks.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { areaName, indicatorById, measureById } from '../../domain/lookups.ts'
import type { Interpretable, LinkBasis, Measure, MeasureId } from '../../domain/Measure.ts'
import { measureStage } from '../../domain/measureStage.ts'
import { textIn } from '../../domain/textIn.ts'
import { catalogue } from '../../words/catalogue.ts'
import { listText, numberText } from '../../words/format.ts'
import { fundersText } from './fundersText.ts'
import { interpretedText, periodText } from './measurePhrases.ts'
import { targetText } from './targetText.ts'

/** A measure in two lines, as seen from one area. */
export interface MeasureLine {
  readonly measureId: MeasureId
  readonly title: string
  readonly meta: string
  readonly dose: string
}

export interface MeasureFact {
  readonly term: string
  readonly text: string
  readonly unknown: boolean
}

/** The card of a chosen measure. */
export interface MeasureCard {
  readonly measureId: MeasureId
  readonly title: string
  readonly description: string
  readonly facts: readonly MeasureFact[]
  readonly quote: string
  readonly source: string
  readonly areaIds: readonly AreaId[]
  /** The goals of Agenda 2030 that it names, by number. */
  readonly sdg: readonly number[]
}

export interface BandItem {
  readonly measureId: MeasureId
  readonly title: string
  readonly meta: string
}

const NO_BREAK_SPACE = '\u00a0'

/** Measures the filter lets through, in the order of the file. */
export function measuresShown(dataset: Dataset, priority: string | null): Measure[] {
  return dataset.measures.filter((measure) => priority === null || measure.priorityAreas.includes(priority))
}

/** Number of shown measures directed at each area, by position in the dataset. */
export function targetedCounts(dataset: Dataset, priority: string | null): number[] {
  return countsOf(dataset, measuresShown(dataset, priority))
}

/** How many of them are not under way: their marks are open. */
export function notUnderWayCounts(dataset: Dataset, priority: string | null): number[] {
  return countsOf(
    dataset,
    measuresShown(dataset, priority).filter((measure) => measureStage(measure, dataset.meta.vintage) !== 'ongoing'),
  )
}

function countsOf(dataset: Dataset, measures: readonly Measure[]): number[] {
  const counts = dataset.areas.map(() => 0)
  for (const measure of measures) {
    if (measure.reach === 'municipality') continue
    for (const areaId of new Set(areasServed(dataset, measure.id))) counts[dataset.areaIndex.get(areaId)!]!++
  }
  return counts
}

export function measureLine(dataset: Dataset, measure: Measure, areaId: AreaId, language: Language): MeasureLine {
  const words = catalogue(language).measure
  const link = servingLinks(dataset, measure.id).find((candidate) => candidate.areaId === areaId)
  return {
    measureId: measure.id,
    title: textIn(measure.title, language),
    meta: [
      priorityNames(dataset, measure, language),
      courseText(dataset, measure, language),
      basisText(link?.basis ?? null, language),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    dose: measure.fte === null ? words.dose : words.doseFte(numberText(measure.fte, 1, language)),
  }
}

/** Measures for the whole municipality: a band of their own, never a colour on areas. */
export function bandItems(dataset: Dataset, priority: string | null, language: Language): BandItem[] {
  return itemsIn(dataset, priority, 'everywhere', language)
}

/** Measures that nobody says the reach of: beside the band, since they are in no area and not for everybody. */
export function unplacedItems(dataset: Dataset, priority: string | null, language: Language): BandItem[] {
  return itemsIn(dataset, priority, 'unknown', language)
}

function itemsIn(dataset: Dataset, priority: string | null, place: MeasurePlace, language: Language): BandItem[] {
  const placeOf = measurePlaces(dataset)
  return measuresShown(dataset, priority)
    .filter((measure) => placeOf(measure) === place)
    .map((measure) => ({
      measureId: measure.id,
      title: textIn(measure.title, language),
      meta: [textIn(measure.targetGroup, language), courseText(dataset, measure, language)]
        .filter((part) => part !== '')
        .join(' · '),
    }))
}

/** All that is known of one measure, and plainly what is not. Null for an unknown id. */
export function measureCard(dataset: Dataset, measureId: MeasureId, language: Language): MeasureCard | null {
  const measure = measureById(dataset, measureId)
  if (!measure) return null
  const words = catalogue(language).measure
  const fact = (term: string, text: string | null, ...fields: readonly Interpretable[]): MeasureFact => ({
    term,
    text: text ? interpretedText(measure, text, fields, language) : words.unknown,
    unknown: !text,
  })
  const areaIds = areasServed(dataset, measure.id)
  const place = measurePlaces(dataset)(measure)
  const everywhere = place === 'everywhere'
  const bases = [...new Set(servingLinks(dataset, measure.id).map((link) => link.basis))]
  const follows = measure.followsIndicators.map((id) => {
    const indicator = indicatorById(dataset, id)
    return indicator ? indicator.name[language] : id
  })
  return {
    measureId,
    title: textIn(measure.title, language),
    description: textIn(measure.description, language),
    facts: [
      fact(words.priorityFilter, priorityNames(dataset, measure, language)),
      place === 'unknown'
        ? { term: words.areas, text: words.reachUnknown, unknown: true }
        : fact(words.areas, everywhere ? words.wholeMunicipality : areaNames(dataset, areaIds, language), 'reach'),
      ...(place !== 'areas'
        ? []
        : [
            fact(
              words.link,
              listText(
                bases.map((basis) => basisText(basis, language)),
                language,
              ),
            ),
          ]),
      fact(words.owner, listed(measure.owner, language), 'owner'),
      fact(words.partners, listed(measure.partners, language), 'partners'),
      fact(words.target, targetText(measure, language)),
      fact(everywhere ? words.reachedMunicipality : words.reached, reachText(dataset, measure, language)),
      fact(
        words.period,
        [periodText(measure, language), measure.status ? words.statuses[measure.status] : '']
          .filter((p) => p !== '')
          .join(', '),
        ...(['start', 'end', 'status'] as const),
      ),
      fact(words.funding, fundingText(measure, language), 'funder'),
      fact(words.follows, follows.length === 0 ? null : listText(follows, language)),
    ],
    quote: measure.sourceQuote,
    source: measure.sourceDocument,
    areaIds,
    sdg: measure.sdg,
  }
}

/** Several owners or partners are separated by semicolons in the file. */
function listed(names: string | null, language: Language): string | null {
  return (
    names &&
    listText(
      names
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      language,
    )
  )
}

function priorityNames(dataset: Dataset, measure: Measure, language: Language): string {
  const names = measure.priorityAreas.map(
    (id) => dataset.meta.priorityAreas.find((area) => area.id === id)?.name[language] ?? id,
  )
  return interpretedText(measure, listText(names, language), ['priority_areas'], language)
}

function areaNames(dataset: Dataset, areaIds: readonly AreaId[], language: Language): string {
  return listText(
    areaIds.map((id) => areaName(dataset, id)),
    language,
  )
}

function reachText(dataset: Dataset, measure: Measure, language: Language): string | null {
  const { persons, period, approximate } = reachByArea(dataset, measure)
  if (persons === null || period === null) return null
  const words = catalogue(language).measure
  const text = numberText(persons, 0, language)
  return approximate ? words.personsApproximate(text, period) : words.persons(text, period)
}

/** When a measure goes on and, where it is not under way, where in its course it is: `från 2027, planerad`. */
export function courseText(dataset: Dataset, measure: Measure, language: Language): string {
  const stage = measureStage(measure, dataset.meta.vintage)
  const status = stage === 'ongoing' ? '' : catalogue(language).measure.statuses[stage]
  return [periodText(measure, language), status].filter((part) => part !== '').join(', ')
}

function basisText(basis: LinkBasis | null, language: Language): string {
  const words = catalogue(language).measure
  return basis ? words.bases[basis] : words.basisUnknown
}

function fundingText(measure: Measure, language: Language): string | null {
  const words = catalogue(language).measure
  const cost =
    measure.costSekPerYear === null
      ? ''
      : words.cost(`${numberText(measure.costSekPerYear, 0, language)}${NO_BREAK_SPACE}kr`)
  return [fundersText(measure, language), cost].filter((part) => part !== '').join(', ') || null
}
