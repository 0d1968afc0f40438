import { findReference, municipalityReference } from '../../analysis/municipalityReference.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { comparePeriods, type Period, periodStart } from '../../domain/Period.ts'
import { catalogue } from '../../i18n/catalogue.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { numberText, unitSign, valueText } from '../../i18n/format.ts'
import type { Subject } from '../compare/Subject.ts'
import { subjectFigure } from '../compare/subjectFigure.ts'
import { intervalText, subjectText } from '../compare/subjectText.ts'
import { referenceDecimals } from '../figureText.ts'
import { valueAxis } from './axisTicks.ts'
import type { ChartTable } from './ChartTable.ts'

export interface TrendPoint {
  readonly period: Period
  /** Place in time, 0-1 from the first period to the last. */
  readonly x: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly text: string
  readonly interval: string
  readonly provisional: boolean
}

export interface TrendSeries {
  readonly id: string
  readonly name: string
  readonly kind: 'chosen' | 'municipality' | 'country'
  /** 1-4 for a chosen area or group, 0 else. */
  readonly order: number
  /** One entry per period; null where there is no figure. */
  readonly points: readonly (TrendPoint | null)[]
  /** Why, for the periods without a figure. */
  readonly texts: readonly string[]
  /** Points that may be joined: never across a gap or a series break. */
  readonly segments: readonly (readonly TrendPoint[])[]
}

export interface TrendView {
  readonly id: string
  readonly name: string
  readonly periods: readonly { readonly period: Period; readonly x: number }[]
  readonly axis: {
    readonly low: number
    readonly high: number
    readonly ticks: readonly { readonly value: number; readonly text: string }[]
    /** What the axis counts: `Procent`, `tkr`, `Antal`. */
    readonly title: string
  }
  readonly series: readonly TrendSeries[]
  /** Where the definition changed, halfway between the periods before and after. */
  readonly breaks: readonly { readonly x: number; readonly text: string }[]
  /** What the reader must know of the drawing: where the axis begins, new definitions. */
  readonly notes: readonly string[]
  readonly table: ChartTable
  /** At least two periods have a figure for something that is drawn. */
  readonly hasCourse: boolean
}

/**
 * The course of an indicator over its periods, in time and on one axis: chosen areas and groups, the municipality and the
 * country. Lines are interrupted where a figure is missing and where the definition changed. The axis begins at zero
 * unless all figures lie far above it, and says where it begins. Counts are drawn without the municipality, whose sum
 * would press the areas against the ground.
 */
export function trendView(
  dataset: Dataset,
  indicator: Indicator,
  subjects: readonly Subject[],
  language: Language,
): TrendView {
  const words = chartWords[language]
  const known = dataset.values.get(indicator.id)?.periods ?? []
  const places = periodPlaces(known)
  const periods = known.map((period, at) => ({ period, x: places[at]! }))
  const isCount = indicator.unit === 'count'
  const broken = (at: number): boolean => breakAfter(indicator, known, at)
  const series = [
    ...subjects.map((subject) => subjectSeries(dataset, indicator, subject, periods, language, broken)),
    ...(isCount
      ? []
      : [
          referenceSeries(
            'municipality',
            words.municipality,
            indicator,
            periods,
            language,
            broken,
            (period) => municipalityReference(dataset, indicator, period)?.value ?? null,
          ),
          referenceSeries(
            'country',
            words.country,
            indicator,
            periods,
            language,
            broken,
            (period) => findReference(dataset, 'country', indicator.id, period)?.value ?? null,
          ),
        ]),
  ].filter(({ kind, points }) => kind === 'chosen' || points.some((point) => point !== null))
  const values = series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : [])))
  const axis = values.length === 0 ? valueAxis(0, 1) : valueAxis(Math.min(...values), Math.max(...values))
  const tickDecimals = Math.max(axis.decimals, 0)
  const breaks = known.flatMap((period, at) =>
    at > 0 && broken(at - 1) ? [{ x: (places[at - 1]! + places[at]!) / 2, text: words.newDefinition(period) }] : [],
  )
  return {
    id: indicator.id,
    name: indicator.name[language],
    periods,
    axis: {
      low: axis.low,
      high: axis.high,
      ticks: axis.ticks.map((value) => ({ value, text: numberText(value, tickDecimals, language) })),
      title: axisTitle(indicator, language),
    },
    series,
    breaks,
    notes: [
      ...(axis.startsAt === null
        ? []
        : [words.axisStarts(valueText(axis.startsAt, indicator.unit, tickDecimals, language))]),
      ...breaks.map(({ text }) => `${text}.`),
    ],
    table: tableOf(indicator, periods, series, language),
    hasCourse: series.some(({ points }) => points.filter((point) => point !== null).length > 1),
  }
}

/** What the numbers of an axis are. */
export function axisTitle(indicator: Indicator, language: Language): string {
  const words = chartWords[language]
  if (indicator.unit === 'percent') return words.percent
  if (indicator.unit === 'count') return words.count
  return unitSign(indicator.unit, language) || indicator.name[language]
}

/** Places of the periods in time, 0-1; evenly apart when one of them cannot be read as a year. */
export function periodPlaces(periods: readonly Period[]): number[] {
  const starts = periods.map(periodStart)
  const [first, last] = [starts[0] ?? 0, starts.at(-1) ?? 0]
  if (periods.length < 2) return periods.map(() => 0.5)
  if (!starts.every(Number.isFinite) || first === last) return periods.map((_, at) => at / (periods.length - 1))
  return starts.map((start) => (start - first) / (last - first))
}

/** Whether the definition changes between a period and the next. */
function breakAfter(indicator: Indicator, periods: readonly Period[], at: number): boolean {
  const [from, to] = [periods[at], periods[at + 1]]
  if (from === undefined || to === undefined) return false
  return indicator.seriesBreaks.some((each) => comparePeriods(from, each) < 0 && comparePeriods(each, to) <= 0)
}

type Places = TrendView['periods']

function subjectSeries(
  dataset: Dataset,
  indicator: Indicator,
  subject: Subject,
  periods: Places,
  language: Language,
  broken: (at: number) => boolean,
): TrendSeries {
  const words = chartWords[language]
  const figures = periods.map(({ period }) => subjectFigure(dataset, indicator, period, subject))
  const texts = figures.map((figure) => subjectText(subject, figure, indicator, language))
  const points = figures.map((figure, at): TrendPoint | null => {
    const { cell, interval } = figure
    if (cell.kind === 'missing') return null
    const provisional = cell.provisional === true
    return {
      ...periods[at]!,
      ...{ value: cell.value, low: interval?.lower ?? null, high: interval?.upper ?? null, provisional },
      text: provisional ? words.provisional(texts[at]!) : texts[at]!,
      interval: intervalText(figure, indicator, language),
    }
  })
  const base = { id: subject.id, name: subject.name, kind: 'chosen' as const, order: subject.order }
  return {
    ...base,
    points,
    texts: points.map((point, at) => point?.text ?? texts[at]!),
    segments: segmentsOf(points, broken),
  }
}

function referenceSeries(
  kind: 'municipality' | 'country',
  name: string,
  indicator: Indicator,
  periods: Places,
  language: Language,
  broken: (at: number) => boolean,
  valueAt: (period: Period) => number | null,
): TrendSeries {
  const missing = catalogue(language).map.missingReasons['not-in-file']
  const points = periods.map(({ period, x }): TrendPoint | null => {
    const value = valueAt(period)
    if (value === null) return null
    const text = valueText(value, indicator.unit, referenceDecimals(indicator), language)
    return { period, x, value, low: null, high: null, text, interval: '', provisional: false }
  })
  const texts = points.map((point) => point?.text ?? missing)
  return { id: kind, name, kind, order: 0, points, texts, segments: segmentsOf(points, broken) }
}

/** Runs of points without a gap or a series break between them. */
export function segmentsOf<Point>(
  points: readonly (Point | null)[],
  brokenAfter: (at: number) => boolean,
): (readonly Point[])[] {
  const segments: Point[][] = []
  let run: Point[] = []
  points.forEach((point, at) => {
    if (point !== null) run.push(point)
    if (run.length > 0 && (point === null || brokenAfter(at))) {
      segments.push(run)
      run = []
    }
  })
  if (run.length > 0) segments.push(run)
  return segments
}

function tableOf(
  indicator: Indicator,
  periods: Places,
  series: readonly TrendSeries[],
  language: Language,
): ChartTable {
  const words = chartWords[language]
  return {
    caption: indicator.name[language],
    columns: [
      { title: words.period, numeric: false },
      ...series.flatMap((each) => [
        { title: each.name, numeric: true },
        ...(each.points.some((point) => point !== null && point.interval !== '')
          ? [{ title: words.intervalOf(each.name), numeric: true }]
          : []),
      ]),
    ],
    rows: periods.map(({ period }, at) => ({
      id: period,
      cells: [
        period,
        ...series.flatMap((each) => [
          each.texts[at]!,
          ...(each.points.some((point) => point !== null && point.interval !== '')
            ? [each.points[at]?.interval ?? '']
            : []),
        ]),
      ],
    })),
  }
}
