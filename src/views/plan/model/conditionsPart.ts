import { needEffortVerdicts } from '../../../analysis/effort/needEffortVerdict.ts'
import { municipalityReference } from '../../../analysis/municipalityReference.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { areaName, indicatorName, latestPeriod, residentIndicator } from '../../../domain/lookups.ts'
import type { NamedId } from '../../../domain/PackageMeta.ts'
import { textIn } from '../../../domain/textIn.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { summarySentence } from '../../../facts/figures/summarySentence.ts'
import { noteTexts } from '../../../facts/notes/noteTexts.ts'
import { listText, numberText, valueText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { figureBlocks, knownOf } from './figureTable.ts'
import { mapBlock } from './mapBlock.ts'
import { needSentence } from './needSentence.ts'
import type { PlanBlock, PlanChart } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { latestFigures, planIndicators } from './planFigures.ts'
import { toWrite } from './toWrite.ts'

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
    ...(indicators.length > 0 ? figureBlocks(input, words.tableOfFigures(name), indicators) : []),
    ...chartBlocks(input, indicators),
    ...highBlocks(input, priority.id, heading(words.whereHigh)),
    heading(words.strengths),
    ...strengthBlocks(input, indicators),
    heading(words.unknowns),
    { kind: 'list', items: unknownLines(input, priority.id, indicators) },
    ...voiceBlocks(input, priority.id, heading(words.voices)),
  ]
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
      kind: 'chart',
      caption: words.chartCaption(name, figures.period),
      series: name,
      alternative: summarySentence(dataset, figures, language),
      decimals: indicator.decimals,
      bars: known.map(({ areaId, cell, interval }) => ({
        name: areaName(dataset, areaId),
        value: cell.value,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
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
