import type { AppState } from '../../../../address/AppState.ts'
import { type BeforeAfter, beforeAfter, LEAST_PERIODS_BEFORE } from '../../../../analysis/effort/beforeAfter.ts'
import { targetedMeasures } from '../../../../analysis/effort/countedMeasures.ts'
import { type TrendView, trendView } from '../../../../charts/model/trendView.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { periodsOf } from '../../../../domain/lookups.ts'
import type { Measure } from '../../../../domain/Measure.ts'
import { periodStart } from '../../../../domain/Period.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { indicatorPhrase } from '../../../../facts/figures/indicatorPhrase.ts'
import { mapNameOf } from '../../../../facts/figures/mapName.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { listText, numberText, valueText } from '../../../../words/format.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import { type TimelineBars, timelineBars } from './timelineBars.ts'

export interface TimelineView {
  readonly sentence: string
  readonly measures: readonly Measure[]
  readonly measure: Measure | null
  readonly indicators: readonly Indicator[]
  readonly indicator: Indicator | null
  readonly found: BeforeAfter | null
  readonly trend: TrendView | null
  /** The measure's time behind the curves, 0-1; empty when it lies outside them. */
  readonly spans: readonly { readonly id: string; readonly from: number; readonly to: number; readonly name: string }[]
  /** Why this is no evaluation, and what is lacking in this case. */
  readonly warnings: readonly string[]
  readonly members: readonly { readonly title: string; readonly names: string }[]
  readonly bars: TimelineBars
}

/** So few areas on one side that each weighs much. */
const FEW = 3

/** The curves of the areas a measure serves and of the others, with the measure's time, and what they cannot say. */
export function timelineView(dataset: Dataset, state: AppState, language: Language): TimelineView {
  const words = effortCatalogue(language).timeline
  const { measures } = dataset
  const targeted = targetedMeasures(dataset)
  const measure =
    measures.find(({ id }) => id === state.measure) ??
    targeted.find(({ start }) => start !== null) ??
    targeted[0] ??
    measures[0] ??
    null
  const indicators = dataset.indicators.filter(({ id, unit }) => unit !== 'count' && periodsOf(dataset, id).length > 1)
  const indicator = chosenIndicator(indicators, measure, state)
  const found = measure && indicator ? beforeAfter(dataset, measure, indicator) : null
  const namesOf = (ids: readonly AreaId[]) =>
    listText(
      ids.map((id) => mapNameOf(dataset, id)),
      language,
    )
  const subjects = found
    ? [
        subject('served', words.served, 1, found.servedIds, namesOf(found.servedIds)),
        subject('others', words.others, 2, found.otherIds, namesOf(found.otherIds)),
      ].filter(({ areaIds }) => areaIds.length > 0)
    : []
  return {
    measures,
    measure,
    indicators,
    indicator,
    found,
    sentence: sentenceOf(measure, indicator, found, language),
    trend: indicator && subjects.length > 0 ? trendView(dataset, indicator, subjects, language) : null,
    spans: measure && indicator ? spansOf(dataset, measure, indicator, language) : [],
    warnings: found ? warningsOf(found, language) : [],
    members: found
      ? [
          { title: words.served, names: namesOf(found.servedIds) },
          { title: words.others, names: namesOf(found.otherIds) },
        ].filter(({ names }) => names !== '')
      : [],
    bars: timelineBars(dataset, language),
  }
}

function subject(id: string, name: string, order: number, areaIds: readonly AreaId[], members: string): Subject {
  return { id, name, order, kind: 'group', areaIds, areaAt: -1, members }
}

/** The reader's own when it has a course; else one the measure follows; else one that goes on after the start. */
function chosenIndicator(
  indicators: readonly Indicator[],
  measure: Measure | null,
  { indicator }: AppState,
): Indicator | null {
  const own = indicators.find(({ id }) => id === indicator)
  const followed = indicators.find(({ id }) => measure?.followsIndicators.includes(id))
  return own ?? followed ?? indicators[0] ?? null
}

function sentenceOf(
  measure: Measure | null,
  indicator: Indicator | null,
  found: BeforeAfter | null,
  language: Language,
): string {
  const words = effortCatalogue(language).timeline.sentence
  if (!measure) return words.none
  if (!indicator || !found) return words.noCourse
  const phrase = indicatorPhrase(indicator, language)
  if (found.difference === null || !found.interval) {
    const { obstacles } = effortCatalogue(language).timeline
    return words.cannotTell(phrase, found.obstacle ? obstacles[found.obstacle] : words.fewBefore)
  }
  const isShare = indicator.unit === 'percent'
  const text = (value: number) =>
    `${value > 0 ? '+' : ''}${isShare ? numberText(value, 1, language) : valueText(value, indicator.unit, Math.max(1, indicator.decimals), language)}`
  const change = isShare
    ? `${text(found.difference)}\u00a0${catalogue(language).unit.percentagePoints}`
    : text(found.difference)
  return words.withInterval(
    phrase,
    change,
    listText([text(found.interval.lower), text(found.interval.upper)], language),
  )
}

function warningsOf(found: BeforeAfter, language: Language): string[] {
  const words = effortCatalogue(language).timeline
  const before = numberText(found.before.length, 0, language)
  return [
    words.warning,
    ...(found.obstacle
      ? [words.obstacles[found.obstacle]]
      : found.interval
        ? [words.withBefore(before)]
        : [words.fewBefore(before, numberText(LEAST_PERIODS_BEFORE, 0, language))]),
    ...(!found.obstacle && Math.min(found.servedIds.length, found.otherIds.length) < FEW ? [words.small] : []),
  ]
}

/** The part of the measure's time that lies within the periods of the indicator. */
function spansOf(dataset: Dataset, measure: Measure, indicator: Indicator, language: Language) {
  const periods = periodsOf(dataset, indicator.id)
  const [first, last] = [periodStart(periods[0] ?? ''), periodStart(periods.at(-1) ?? '')]
  if (measure.start === null || !(last > first)) return []
  const at = (text: string) => (periodStart(text) - first) / (last - first)
  const [from, to] = [at(measure.start), measure.end === null ? 1 : Math.min(1, at(measure.end))]
  if (from > 1 || to < 0) return []
  return [
    {
      id: measure.id,
      from: Math.max(0, from),
      to,
      name: textIn(measure.shortTitle, language) || effortCatalogue(language).timeline.start(measure.start),
    },
  ]
}
