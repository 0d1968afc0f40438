import { isSameReference } from '../../analysis/isSameReference.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { periodsOf } from '../../domain/lookups.ts'
import { comparePeriods, type Period, periodStart } from '../../domain/Period.ts'
import { goalLines, type TargetLine, targetLines } from '../../facts/goals/goalLines.ts'
import { everyArea } from '../../facts/subjects/everyArea.ts'
import { figuresOf } from '../../facts/subjects/figuresOf.ts'
import type { Subject } from '../../facts/subjects/Subject.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { numberText, unitSign, valueText } from '../../words/format.ts'
import { valueAxis } from './axisTicks.ts'
import type { ChartTable } from './ChartTable.ts'
import { type Places, referenceSeries, subjectSeries, type TrendSeries } from './trendSeries.ts'

export interface TrendView {
  readonly id: string
  readonly name: string
  readonly periods: Places
  readonly axis: {
    readonly low: number
    readonly high: number
    readonly ticks: readonly { readonly value: number; readonly text: string }[]
    /** What the axis counts: `Procent`, `tkr`, `Antal`. */
    readonly title: string
  }
  readonly series: readonly TrendSeries[]
  /** The areas that are not chosen, as faint lines behind; none unless they are asked for. */
  readonly others: readonly TrendSeries[]
  /** Those of them that lie highest and lowest of all areas in the last period, and are named. */
  readonly extremes: readonly TrendSeries[]
  /** Targets of the plan, for the municipality and for what is drawn. */
  readonly goals: readonly TargetLine[]
  /** Where the definition changed, halfway between the periods before and after. */
  readonly breaks: readonly { readonly x: number; readonly text: string }[]
  /** What the reader must know of the drawing: where the axis begins, new definitions. */
  readonly notes: readonly string[]
  readonly table: () => ChartTable
  /** At least two periods have a figure for something that is drawn. */
  readonly hasCourse: boolean
}

/** Above this many areas the lines behind would be a smear, and are not drawn. */
const MOST_OTHERS = 200

export interface TrendOptions {
  /** The municipality also beside counts; for curves that are then turned into change. */
  readonly municipalityAlways?: boolean
  readonly country?: boolean
  /** All areas behind the chosen. */
  readonly others?: boolean
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
  { municipalityAlways = false, country = true, others: withOthers = false }: TrendOptions = {},
): TrendView {
  const words = chartCatalogue(language).chart
  const known = periodsOf(dataset, indicator.id)
  const places = periodPlaces(known)
  const periods = known.map((period, at) => ({ period, x: places[at]! }))
  const isCount = indicator.unit === 'count'
  const broken = (at: number): boolean => breakAfter(indicator, known, at)
  // A line between means of different areas would show who was counted, not what happened.
  const parted = (at: number): boolean =>
    at + 1 < known.length && !isSameReference(dataset, indicator, known[at]!, known[at + 1]!)
  const compared = [
    ...(isCount && !municipalityAlways ? [] : (['municipality'] as const)),
    ...(isCount || !country ? [] : (['country'] as const)),
  ]
  const referenceAt = (kind: 'municipality' | 'country', period: Period): number | null => {
    const figures = figuresOf(dataset, indicator, period)
    return kind === 'municipality' ? (figures.municipality?.value ?? null) : figures.country
  }
  const series = [
    ...subjects.map((subject) => subjectSeries(dataset, indicator, subject, periods, language, broken)),
    ...compared
      .map((kind) =>
        referenceSeries(
          kind,
          words[kind],
          indicator,
          periods,
          language,
          kind === 'municipality' ? (at) => broken(at) || parted(at) : broken,
          (period) => referenceAt(kind, period),
        ),
      )
      .filter(({ points }) => points.some((point) => point !== null)),
  ]
  const chosen = new Set(subjects.map(({ id }) => id))
  const others =
    withOthers && dataset.areas.length <= MOST_OTHERS
      ? everyArea(dataset)
          .filter(({ id }) => !chosen.has(id))
          .map((subject) => ({
            ...subjectSeries(dataset, indicator, subject, periods, language, broken),
            kind: 'area' as const,
          }))
      : []
  const lines = goalLines(dataset, indicator, [...chosen], language)
  const goals = targetLines(lines, isCount)
  const values = [
    // Of what is drawn with its interval the axis holds the whole interval.
    ...series.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value, point.low, point.high] : []))),
    ...others.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : []))),
    ...goals.map(({ target }) => target),
  ]
  const ends = values.filter((value) => value !== null)
  const axis = ends.length === 0 ? valueAxis(0, 1) : valueAxis(Math.min(...ends), Math.max(...ends))
  const breaks = known.flatMap((period, at) =>
    at > 0 && broken(at - 1) ? [{ x: (places[at - 1]! + places[at]!) / 2, text: words.newDefinition(period) }] : [],
  )
  return {
    id: indicator.id,
    name: indicator.name[language],
    periods,
    series,
    others,
    extremes: extremesOf(series, others),
    goals,
    breaks,
    axis: {
      low: axis.low,
      high: axis.high,
      title: axisTitle(indicator, language),
      ticks: axis.ticks.map((value) => ({ value, text: numberText(value, axis.decimals, language) })),
    },
    notes: [
      ...(axis.startsAt === null
        ? []
        : [words.axisStarts(valueText(axis.startsAt, indicator.unit, axis.decimals, language))]),
      ...breaks.map(({ text }) => `${text}.`),
      ...lines.map(({ said }) => said),
    ],
    table: () =>
      others.length > 0
        ? tableByArea(indicator, periods, [...series, ...others], language)
        : tableOf(indicator, periods, series, language),
    hasCourse: [...series, ...others].some(({ points }) => points.filter((point) => point !== null).length > 1),
  }
}

/** What the numbers of an axis are. */
export function axisTitle(indicator: Indicator, language: Language): string {
  const words = chartCatalogue(language).chart
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

/** The highest and the lowest of all areas in the last period, as far as they are not chosen. */
function extremesOf(series: readonly TrendSeries[], others: readonly TrendSeries[]): readonly TrendSeries[] {
  const lastOf = ({ points }: TrendSeries): number | undefined => points.at(-1)?.value
  const known = [...series.filter(({ kind }) => kind === 'chosen'), ...others].filter(
    (each) => lastOf(each) !== undefined,
  )
  if (known.length < 2) return []
  const byValue = known.toSorted((a, b) => lastOf(b)! - lastOf(a)!)
  return [byValue[0]!, byValue.at(-1)!].filter(({ kind }) => kind === 'area')
}

/** A row for each curve and a column for each period: with all areas there are more curves than periods. */
function tableByArea(
  indicator: Indicator,
  periods: Places,
  series: readonly TrendSeries[],
  language: Language,
): ChartTable {
  return {
    caption: indicator.name[language],
    columns: [
      { title: chartCatalogue(language).chart.area, numeric: false },
      ...periods.map(({ period }) => ({ title: period, numeric: true })),
    ],
    rows: series.map(({ id, name, points, texts }) => ({
      id,
      cells: [
        name,
        ...texts.map((text, at) => {
          const interval = points[at]?.interval ?? ''
          return interval === '' ? text : `${text} (${interval})`
        }),
      ],
    })),
  }
}

function tableOf(
  indicator: Indicator,
  periods: Places,
  series: readonly TrendSeries[],
  language: Language,
): ChartTable {
  const words = chartCatalogue(language).chart
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
