import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Period } from '../../domain/Period.ts'
import { referenceDecimals } from '../../facts/figures/figureText.ts'
import type { Subject } from '../../facts/subjects/Subject.ts'
import { subjectFigure } from '../../facts/subjects/subjectFigure.ts'
import { intervalText, subjectText } from '../../facts/subjects/subjectText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { valueText } from '../../words/format.ts'

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
  readonly kind: 'chosen' | 'area' | 'municipality' | 'country'
  /** 1-4 for a chosen area or group, 0 else. */
  readonly order: number
  /** Position of an area in the dataset; -1 for what is none. */
  readonly areaAt: number
  /** One entry per period; null where there is no figure. */
  readonly points: readonly (TrendPoint | null)[]
  /** Why, for the periods without a figure. */
  readonly texts: readonly string[]
  /** Points that may be joined: never across a gap or a series break. */
  readonly segments: readonly (readonly TrendPoint[])[]
}

/** Periods and their places in time, 0-1. */
export type Places = readonly { readonly period: Period; readonly x: number }[]

/** Whether a line must stop after the period at this position. */
export type BrokenAfter = (at: number) => boolean

/** The curve of an area or a group, with intervals. */
export function subjectSeries(
  dataset: Dataset,
  indicator: Indicator,
  subject: Subject,
  periods: Places,
  language: Language,
  broken: BrokenAfter,
): TrendSeries {
  const words = chartCatalogue(language).chart
  const figures = periods.map(({ period }) => subjectFigure(dataset, indicator, period, subject))
  const texts = figures.map((figure) => subjectText(subject, figure, indicator, language))
  const points = figures.map((figure, at): TrendPoint | null => {
    const { cell, interval } = figure
    if (cell.kind === 'missing') return null
    const provisional = cell.provisional === true
    return {
      ...periods[at]!,
      value: cell.value,
      low: interval?.lower ?? null,
      high: interval?.upper ?? null,
      provisional,
      text: provisional ? words.provisional(texts[at]!) : texts[at]!,
      interval: intervalText(figure, indicator, language),
    }
  })
  const base = {
    id: subject.id,
    name: subject.name,
    kind: 'chosen' as const,
    order: subject.order,
    areaAt: subject.areaAt,
  }
  return {
    ...base,
    points,
    texts: points.map((point, at) => point?.text ?? texts[at]!),
    segments: segmentsOf(points, broken),
  }
}

/** The curve of something areas are compared with. */
export function referenceSeries(
  kind: 'municipality' | 'country',
  name: string,
  indicator: Indicator,
  periods: Places,
  language: Language,
  broken: BrokenAfter,
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
  return { id: kind, name, kind, order: 0, areaAt: -1, points, texts, segments: segmentsOf(points, broken) }
}

/** Runs of points without a gap or a series break between them. */
export function segmentsOf<Point>(points: readonly (Point | null)[], brokenAfter: BrokenAfter): (readonly Point[])[] {
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
