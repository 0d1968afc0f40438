import type { AreaId } from '../domain/Area.ts'
import type { ValueCell } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { periodsOf } from '../domain/lookups.ts'
import { type Period, periodStart } from '../domain/Period.ts'
import type { Interval } from '../stats/Interval.ts'
import { normalQuantile } from '../stats/normalQuantile.ts'
import { type WeightedTrend, weightedTrend } from '../stats/weightedTrend.ts'
import { breakBetween, type Change, changeOverTime } from './changeOverTime.ts'
import { figureInterval } from './figureInterval.ts'
import { type Judgement, judgement } from './judgement.ts'
import { orNull } from './orNull.ts'

export type Trend =
  | {
      readonly kind: 'trend'
      readonly periods: readonly Period[]
      readonly word: 'increasing' | 'decreasing' | 'not-clear'
      readonly judgement: Judgement
      readonly line: WeightedTrend
    }
  /** Too few periods for a trend, or figures without intervals: the change from the first to the last, and why. */
  | { readonly kind: 'change'; readonly why: 'few-periods' | 'no-interval'; readonly change: Change }
  /** Fewer than two periods with a figure since the last series break. */
  | { readonly kind: 'none'; readonly since: Period | null }

const FEWEST_PERIODS = 5

/**
 * Whether an area's figures rise or fall over the periods since the last series break. With five periods or more that
 * have a figure and an interval: a weighted line and the chi-square test for trend (`weightedTrend`). Otherwise the
 * change from the first period to the last, without a word of trend. Slopes are per year.
 *
 * The variance of a figure is taken from its interval, ((upper - lower) / (2 x 1.96)) squared. A mean's is of Student's t,
 * so that few observations, whose spread is itself uncertain, weigh a little less than their standard error says.
 */
export function trendOverTime(dataset: Dataset, indicator: Indicator, areaId: AreaId): Trend {
  const all = periodsOf(dataset, indicator.id).filter((period) => Number.isFinite(periodStart(period)))
  const last = all.at(-1)
  if (last === undefined) return { kind: 'none', since: null }
  const unbroken = all.filter((period) => breakBetween(indicator, period, last) === null)
  const points = unbroken.flatMap((period) => {
    const cell = cellAt(dataset, indicator.id, areaId, period)
    return cell.kind === 'value' ? [{ period, cell, interval: figureInterval(indicator, cell) }] : []
  })
  const [first] = points
  const newest = points.at(-1)
  if (!first || !newest || first === newest) return { kind: 'none', since: unbroken[0] ?? null }
  const certain = points.flatMap(({ interval, ...point }) => (interval ? [{ ...point, interval }] : []))
  const line = certain.length < FEWEST_PERIODS ? null : orNull(() => trendLine(certain))
  if (!line) {
    const change = changeOverTime(dataset, indicator, areaId, first.period, newest.period)
    return { kind: 'change', why: points.length < FEWEST_PERIODS ? 'few-periods' : 'no-interval', change }
  }
  return {
    kind: 'trend',
    periods: certain.map(({ period }) => period),
    line,
    word: line.direction > 0 ? 'increasing' : line.direction < 0 ? 'decreasing' : 'not-clear',
    judgement: judgement(indicator.direction, line.direction),
  }
}

interface CertainPoint {
  readonly period: Period
  readonly cell: ValueCell
  readonly interval: Interval
}

function trendLine(points: readonly CertainPoint[]): WeightedTrend {
  return weightedTrend(
    points.map(({ period }) => periodStart(period)),
    points.map(({ cell }) => cell.value),
    points.map(({ interval }) => ((interval.upper - interval.lower) / (2 * normalQuantile(0.975))) ** 2),
  )
}
