import type { Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import type { Interval } from '../stats/Interval.ts'
import { breakBetween } from './changeOverTime.ts'
import { type Inequality, inequalityOverTime } from './inequality.ts'
import { isSameSet } from './isSameReference.ts'

export interface InequalityChange {
  /** Periods with one definition, up to the latest; the last entry is the latest. */
  readonly periods: readonly Inequality[]
  /** The earliest of them in which the same areas have figures as in the latest; null when there is none before it. */
  readonly first: Period | null
  /** Gap of the latest minus that of `first`; null without one. */
  readonly change: {
    readonly difference: number
    readonly interval: Interval | null
    readonly verdict: 'wider' | 'narrower' | 'not-clear' | 'unknown'
  } | null
}

/**
 * How far apart the highest and the lowest area lie in each period since the last series break, and whether the distance
 * has changed: the two gaps as independent figures, their intervals combined by Pythagoras as in `figureDifference`. The
 * residents are largely the same, so the test errs on the side of "not clear". Null when no period can be measured.
 */
export function inequalityChange(dataset: Dataset, indicator: Indicator): InequalityChange | null {
  const all = inequalityOverTime(dataset, indicator)
  const latest = all.at(-1)
  if (!latest) return null
  const periods = all.filter(({ period }) => breakBetween(indicator, period, latest.period) === null)
  // The gap of 23 areas and the gap of 21 differ by which areas they are between.
  const first = periods.find(({ period }) => isSameSet(dataset, indicator, period, latest.period))!
  if (first === latest) return { periods, change: null, first: null }
  const [before, after] = [first.gap, latest.gap]
  const difference = after.value - before.value
  if (!before.interval || !after.interval)
    return { periods, first: first.period, change: { difference, interval: null, verdict: 'unknown' } }
  const interval = {
    lower: difference - Math.hypot(after.value - after.interval.lower, before.interval.upper - before.value),
    upper: difference + Math.hypot(after.interval.upper - after.value, before.value - before.interval.lower),
  }
  const verdict = interval.lower > 0 ? 'wider' : interval.upper < 0 ? 'narrower' : 'not-clear'
  return { periods, first: first.period, change: { difference, interval, verdict } }
}
