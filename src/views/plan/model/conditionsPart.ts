import { breakBetween } from '../../../analysis/changeOverTime.ts'
import { needEffortVerdicts } from '../../../analysis/effort/needEffortVerdict.ts'
import { figureDifference } from '../../../analysis/figureDifference.ts'
import { goalSeries } from '../../../analysis/goals/goalSeries.ts'
import type { AreaFigure, IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import { municipalityReference } from '../../../analysis/municipalityReference.ts'
import type { ValueCell } from '../../../domain/Cell.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { areaName, indicatorName, latestPeriod, residentIndicator } from '../../../domain/lookups.ts'
import type { NamedId } from '../../../domain/PackageMeta.ts'
import { textIn } from '../../../domain/textIn.ts'
import { changeText } from '../../../facts/figures/changeText.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { summarySentence } from '../../../facts/figures/summarySentence.ts'
import { noteTexts } from '../../../facts/notes/noteTexts.ts'
import { listText, numberText, rangeText, valueText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { mapBlock } from './mapBlock.ts'
import { needSentence } from './needSentence.ts'
import type { PlanBlock, PlanChart, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { latestFigures, planIndicators } from './planFigures.ts'
import { toWrite } from './toWrite.ts'

type Known = AreaFigure & { readonly cell: ValueCell }

const MOST_NAMES = 5

/** How it is: who lives here, and each prioritised area by map, figures, where need is high, strengths, gaps and voices. */
export function conditionsPart(input: PlanInput): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  return [
    { kind: 'heading', level: 2, text: words.population },
    ...populationText(input),
    ...voiceBlocks(input, null, { kind: 'heading', level: 3, text: words.voices }),
    ...dataset.meta.priorityAreas.flatMap((priority) => priorityBlocks(input, priority)),
  ]
}

function populationText({ dataset, language }: PlanInput): PlanBlock[] {
  const words = planCatalogue(language).plan
  const indicator = residentIndicator(dataset)
  const period = indicator && latestPeriod(dataset, indicator.id)
  const count = indicator && period !== undefined && municipalityReference(dataset, indicator, period)
  if (!count || period === undefined) return [toWrite(words.write.cause, language)]
  const areas = numberText(dataset.areas.length, 0, language)
  const text = words.residents(dataset.meta.municipalityName, numberText(count.value, 0, language), period, areas)
  return [{ kind: 'text', text }]
}

function priorityBlocks(input: PlanInput, priority: NamedId): PlanBlock[] {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const name = textIn(priority.name, language)
  const indicators = planIndicators(dataset, priority.id)
  const map = mapBlock(input, priority.id, name, indicators)
  const heading = (text: string): PlanBlock => ({ kind: 'heading', level: 3, text })
  return [
    { kind: 'heading', level: 2, text: name },
    { kind: 'text', text: needSentence(input, priority) },
    toWrite(words.write.cause, language),
    ...(map ? [map] : []),
    ...(indicators.length > 0 ? [figureTable(input, name, indicators)] : []),
    ...(indicators.length > 0 ? [{ kind: 'note' as const, text: words.intervals }] : []),
    ...chartBlocks(input, indicators),
    ...highBlocks(input, priority.id, heading(words.whereHigh)),
    heading(words.strengths),
    ...strengthBlocks(input, indicators),
    heading(words.unknowns),
    { kind: 'list', items: unknownLines(input, priority.id, indicators) },
    ...voiceBlocks(input, priority.id, heading(words.voices)),
  ]
}

function figureTable(input: PlanInput, name: string, indicators: readonly Indicator[]): PlanTable {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const { columns } = words
  return {
    kind: 'table',
    caption: words.tableOfFigures(name),
    columns: [
      { name: columns.indicator, share: 3 },
      { name: columns.municipality, share: 1.9 },
      { name: columns.country, share: 1.2 },
      { name: columns.highest, share: 2.6 },
      { name: columns.lowest, share: 2.6 },
      { name: columns.clear, share: 1.9 },
      { name: columns.change, share: 2.6 },
    ],
    rows: indicators.map((indicator) => {
      const figures = latestFigures(dataset, indicator)
      const known = knownOf(figures)
      const ends = [known[0], known.at(-1)].map((figure) =>
        figure ? endText(input, indicator, figure) : words.unknown,
      )
      return [
        `${indicatorName(dataset, indicator.id, language)} (${figures.period})`,
        referenceText(input, indicator, figures.municipality?.value ?? null),
        referenceText(input, indicator, figures.country),
        ...ends,
        clearText(figures, input),
        municipalityChange(input, indicator),
      ]
    }),
  }
}

/** Areas with a figure, the highest first; equal ones in order of name. */
function knownOf({ figures }: IndicatorFigures): Known[] {
  const known = figures.filter((figure): figure is Known => figure.cell.kind === 'value')
  return known.sort((a, b) => b.cell.value - a.cell.value)
}

function endText({ dataset, language }: PlanInput, indicator: Indicator, { areaId, cell, interval }: Known): string {
  const words = planCatalogue(language).plan
  const value = cellText(cell, indicator, language)
  const range = interval && rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language)
  return `${areaName(dataset, areaId)} ${range ? words.withInterval(value, range) : value}`
}

function referenceText({ language }: PlanInput, indicator: Indicator, value: number | null): string {
  if (value === null) return planCatalogue(language).plan.unknown
  return valueText(value, indicator.unit, referenceDecimals(indicator), language)
}

function clearText({ figures, municipality }: IndicatorFigures, { language }: PlanInput): string {
  const words = planCatalogue(language).plan
  if (!municipality || figures.every(({ comparison }) => comparison === 'unknown')) return words.noInterval
  const count = (of: 'above' | 'below') =>
    numberText(figures.filter(({ comparison }) => comparison === of).length, 0, language)
  return `${words.above(count('above'))}, ${words.below(count('below'))}`
}

/** From the first comparable period to the latest, with whether it is more than chance. */
function municipalityChange({ dataset, language }: PlanInput, indicator: Indicator): string {
  const words = planCatalogue(language).plan
  const points = goalSeries(dataset, indicator, { areaId: null, groupId: null })
  const last = points.at(-1)
  const first = last && points.find(({ period }) => breakBetween(indicator, period, last.period) === null)
  if (!first || first === last || !last) return words.noChange
  const { difference, interval, verdict } = figureDifference(indicator, last.cell, first.cell)
  const change = changeText(
    {
      kind: 'change',
      from: first.period,
      to: last.period,
      difference,
      interval,
      verdict: 'unknown',
      judgement: 'none',
    },
    indicator,
    language,
  )
  const sure =
    verdict === 'unknown' ? words.changeUntested : verdict === 'not-clear' ? words.changeUnsure : words.changeSure
  return `${words.since(change, first.period)} (${sure})`
}

function chartBlocks({ dataset, language }: PlanInput, indicators: readonly Indicator[]): PlanChart[] {
  const words = planCatalogue(language).plan
  const [indicator] = indicators
  if (!indicator) return []
  const figures = latestFigures(dataset, indicator)
  const known = knownOf(figures)
  if (known.length < 2) return []
  const name = indicatorName(dataset, indicator.id, language)
  return [
    {
      ...{ kind: 'chart', caption: words.chartCaption(name, figures.period), series: name },
      alternative: summarySentence(dataset, figures, language),
      decimals: indicator.decimals,
      bars: known.map(({ areaId, cell, interval }) => ({
        ...{ name: areaName(dataset, areaId), value: cell.value },
        ...{ lower: interval?.lower ?? null, upper: interval?.upper ?? null },
      })),
    },
  ]
}

function highBlocks({ dataset, language, needs }: PlanInput, priority: string, heading: PlanBlock): PlanBlock[] {
  const words = planCatalogue(language).plan
  const need = needs.get(priority) ?? null
  if (!need) return []
  const all = numberText(need.result.ranked, 0, language)
  const items = needEffortVerdicts(dataset, need, { priority, ages: null }).flatMap(({ areaId, level }) => {
    const doubt = need.uncertainty?.areas.find((area) => area.areaId === areaId)
    if (level !== 'high' || !doubt) return []
    const { from, to } = doubt.rankInterval
    const places = words.places(numberText(from, 0, language), numberText(to, 0, language))
    return [{ at: from, text: words.placeOf(areaName(dataset, areaId), places, all) }]
  })
  items.sort((a, b) => a.at - b.at)
  if (items.length === 0) return [heading, { kind: 'text', text: words.needNowhere(all) }]
  return [heading, { kind: 'list', items: items.map(({ text }) => text) }]
}

function strengthBlocks({ dataset, language }: PlanInput, indicators: readonly Indicator[]): PlanBlock[] {
  const words = planCatalogue(language).plan
  const items = indicators.flatMap((indicator) => {
    const { direction } = indicator
    if (direction === 'none') return []
    const figures = latestFigures(dataset, indicator)
    const good = direction === 'higher-better' ? 'above' : 'below'
    const best = knownOf(figures).filter(({ comparison }) => comparison === good)
    if (direction === 'lower-better') best.reverse()
    if (best.length === 0 || !figures.municipality) return []
    const named = best
      .slice(0, MOST_NAMES)
      .map(({ areaId, cell }) => words.areaWithValue(areaName(dataset, areaId), cellText(cell, indicator, language)))
    const more = best.length - named.length
    const areas = more > 0 ? words.andMore(named.join(', '), more) : listText(named, language)
    const reference = valueText(figures.municipality.value, indicator.unit, referenceDecimals(indicator), language)
    return [words.strength(indicatorName(dataset, indicator.id, language), reference, areas)]
  })
  return items.length === 0 ? [{ kind: 'text', text: words.noStrengths }] : [{ kind: 'list', items }]
}

function unknownLines({ dataset, language }: PlanInput, priority: string, indicators: readonly Indicator[]): string[] {
  const words = planCatalogue(language).plan
  const gap = dataset.knowledgeGaps.find(({ priorityArea }) => priorityArea === priority)
  const lines = [
    ...(gap?.lacking.map((text) => textIn(text, language)) ?? []),
    ...indicators.flatMap((indicator) => {
      const { figures, known } = latestFigures(dataset, indicator)
      const name = indicatorName(dataset, indicator.id, language)
      const missing = figures.length - known
      return [
        ...(missing > 0 ? [words.lacksFigures(name, missing, numberText(figures.length, 0, language))] : []),
        ...(figures.every(({ interval }) => interval === null) ? [words.lacksInterval(name)] : []),
      ]
    }),
  ]
  return lines.length === 0 ? [words.nothingUnknown] : lines
}

/** The open notes within a prioritised area, or those within none (null), under their heading; nothing where there are none. */
function voiceBlocks({ dataset, language }: PlanInput, priority: string | null, heading: PlanBlock): PlanBlock[] {
  const words = planCatalogue(language).plan
  const own = dataset.notes.filter(({ priorityAreas }) =>
    priority === null ? priorityAreas.length === 0 : priorityAreas.includes(priority),
  )
  if (own.length === 0) return []
  const open = own.filter(({ audience }) => audience === 'open')
  const internal = own.length - open.length
  const items = open.map((note) => {
    const { head, text } = noteTexts(dataset, note, language)
    return words.voice(head, text)
  })
  return [
    heading,
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : [{ kind: 'text' as const, text: words.noVoices }]),
    ...(internal > 0 ? [{ kind: 'note' as const, text: words.internalNotes(internal) }] : []),
  ]
}
