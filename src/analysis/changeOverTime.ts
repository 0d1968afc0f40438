import type { AreaId } from '../domain/Area.ts'
import type { MissingReason } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { comparePeriods, type Period } from '../domain/Period.ts'
import { type FigureDifference, figureDifference } from './figureDifference.ts'
import { type Judgement, judgement } from './judgement.ts'

export type Change =
  | ({ readonly kind: 'change'; readonly from: Period; readonly to: Period; readonly judgement: Judgement } & Omit<
      FigureDifference,
      'verdict'
    > & { readonly verdict: 'increase' | 'decrease' | 'not-clear' | 'unknown' })
  /** The definition changed from `period`: the two figures are not about the same thing. */
  | { readonly kind: 'series-break'; readonly from: Period; readonly to: Period; readonly period: Period }
  | { readonly kind: 'missing'; readonly period: Period; readonly reason: MissingReason }

/**
 * From one period to a later one in one area: later minus earlier, with its interval. Never across a series break. An
 * increase is not an improvement: the judgement comes from the indicator, and only when the change is clear.
 * Periods given in the wrong order are turned. No word of trend: that takes five periods (`trendOverTime`).
 */
export function changeOverTime(
  dataset: Dataset,
  indicator: Indicator,
  areaId: AreaId,
  oneEnd: Period,
  otherEnd: Period,
): Change {
  const [from, to] = comparePeriods(oneEnd, otherEnd) <= 0 ? [oneEnd, otherEnd] : [otherEnd, oneEnd]
  const period = breakBetween(indicator, from, to)
  if (period !== null) return { kind: 'series-break', from, to, period }
  const before = cellAt(dataset, indicator.id, areaId, from)
  const after = cellAt(dataset, indicator.id, areaId, to)
  if (before.kind === 'missing') return { kind: 'missing', period: from, reason: before.reason }
  if (after.kind === 'missing') return { kind: 'missing', period: to, reason: after.reason }
  const { difference, interval, verdict } = figureDifference(indicator, after, before)
  const isClear = verdict === 'higher' || verdict === 'lower'
  return {
    kind: 'change',
    from,
    to,
    difference,
    interval,
    verdict: verdict === 'higher' ? 'increase' : verdict === 'lower' ? 'decrease' : verdict,
    judgement: judgement(indicator.direction, isClear ? Math.sign(difference) : 0),
  }
}

/** The first period after `from`, up to and with `to`, from which the definition differs; null when there is none. */
export function breakBetween(indicator: Indicator, from: Period, to: Period): Period | null {
  const between = indicator.seriesBreaks.filter(
    (period) => comparePeriods(from, period) < 0 && comparePeriods(period, to) <= 0,
  )
  return between.sort(comparePeriods)[0] ?? null
}
