import type { Goal } from '../../domain/Goal.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { comparePeriods, type Period, periodStart } from '../../domain/Period.ts'
import type { Interval } from '../../stats/Interval.ts'
import { breakBetween } from '../changeOverTime.ts'
import { figureDifference } from '../figureDifference.ts'
import type { GoalPoint } from './goalSeries.ts'

/** Whether a goal has been reached. `on-the-way`: clearly nearer than at the baseline, and not yet said to be there. */
export type GoalVerdict = 'yes' | 'no' | 'on-the-way' | 'cannot-tell'

/** What the verdict rests on, or why there is none. */
export type GoalReason =
  | 'reached'
  | 'reached-once'
  | 'not-reached-in-time'
  | 'clear-change-towards'
  | 'clear-change-away'
  | 'no-clear-change'
  | 'near-target'
  | 'no-indicator'
  | 'no-direction'
  | 'no-baseline'
  | 'no-figures'
  | 'one-point'
  | 'series-break'
  | 'no-interval'

export interface GoalOutcome {
  readonly verdict: GoalVerdict
  readonly reason: GoalReason
  /** The figure that the goal starts from, as the package has it; null where it has none. */
  readonly baseline: GoalPoint | null
  /** The latest figure that counts: none after the year of the goal. */
  readonly latest: GoalPoint | null
  /** Latest minus baseline with its interval; null where the two cannot be compared. */
  readonly change: { readonly difference: number; readonly interval: Interval } | null
}

type Asked = Pick<Goal, 'baselinePeriod' | 'direction' | 'target' | 'targetYear'>

/**
 * Whether a goal has been reached, from the figures of its place (`goalSeries`). Never from one figure alone, never
 * across a new definition, never without intervals. With a target:
 *
 * - yes: the interval of the latest figure lies wholly at or beyond the target, and that of the figure before is not wholly
 *   short of it;
 * - on the way: reached by the latest figure alone, or clearly nearer than the baseline while there is time left;
 * - no: wholly short of it when the year of the goal is here, or clearly farther away than at the baseline;
 * - else it cannot be told.
 *
 * Without a target the direction alone is asked: a clear change from the baseline that way is yes (on the way while the
 * year of the goal is to come), the other way no. `indicator` null: the goal names none that the package has.
 */
export function goalOutcome(indicator: Indicator | null, goal: Asked, series: readonly GoalPoint[]): GoalOutcome {
  const all = [...series].sort((a, b) => comparePeriods(a.period, b.period))
  const counted = all.filter(({ period }) => goal.targetYear === null || yearOf(period) <= goal.targetYear)
  const latest = counted.at(-1) ?? null
  const baseline = all.find(({ period }) => period === goal.baselinePeriod) ?? null
  const answer = (verdict: GoalVerdict, reason: GoalReason, change: GoalOutcome['change'] = null): GoalOutcome => ({
    verdict,
    reason,
    baseline,
    latest,
    change,
  })
  const unknown = (reason: GoalReason) => answer('cannot-tell', reason)
  if (!indicator) return unknown('no-indicator')
  if (goal.direction === null) return unknown('no-direction')
  if (!latest) return unknown('no-figures')
  if (goal.baselinePeriod === null || !baseline) return unknown('no-baseline')
  if (comparePeriods(baseline.period, latest.period) >= 0) return unknown('one-point')
  if (breakBetween(indicator, baseline.period, latest.period) !== null) return unknown('series-break')
  const difference = figureDifference(indicator, latest.cell, baseline.cell)
  const before = counted.at(-2)!
  if (!difference.interval || !latest.interval || !before.interval) return unknown('no-interval')
  const change = { difference: difference.difference, interval: difference.interval }
  const sign = goal.direction === 'increase' ? 1 : -1
  const isTowards = difference.verdict === (sign > 0 ? 'higher' : 'lower')
  const isAway = difference.verdict === (sign > 0 ? 'lower' : 'higher')
  const isOver = goal.targetYear !== null && all.some(({ period }) => yearOf(period) >= goal.targetYear!)
  if (goal.target === null) {
    if (isAway) return answer('no', 'clear-change-away', change)
    if (!isTowards) return answer('cannot-tell', 'no-clear-change', change)
    const isEarly = goal.targetYear !== null && !isOver
    return answer(isEarly ? 'on-the-way' : 'yes', 'clear-change-towards', change)
  }
  const side = (interval: Interval): 'reached' | 'short' | 'near' => sideOf(interval, goal.target!, sign)
  const now = side(latest.interval)
  if (now === 'reached')
    return side(before.interval) === 'short'
      ? answer('on-the-way', 'reached-once', change)
      : answer('yes', 'reached', change)
  if (isAway) return answer('no', 'clear-change-away', change)
  if (now === 'short' && isOver) return answer('no', 'not-reached-in-time', change)
  if (isTowards && !isOver) return answer('on-the-way', 'clear-change-towards', change)
  return answer('cannot-tell', now === 'near' ? 'near-target' : 'no-clear-change', change)
}

/** Where a whole interval lies: at or beyond the target, short of it, or on both sides of it. */
function sideOf({ lower, upper }: Interval, target: number, sign: number): 'reached' | 'short' | 'near' {
  const [nearest, farthest] = sign > 0 ? [lower, upper] : [-upper, -lower]
  if (nearest >= sign * target) return 'reached'
  return farthest < sign * target ? 'short' : 'near'
}

/** The calendar year a period begins in. */
function yearOf(period: Period): number {
  return Math.floor(periodStart(period))
}
