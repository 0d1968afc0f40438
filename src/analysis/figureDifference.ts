import type { ValueCell } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Interval } from '../stats/Interval.ts'
import { type ObservedMean, welchDifference } from '../stats/welchDifference.ts'
import { figureInterval } from './figureInterval.ts'
import { orNull } from './orNull.ts'

export interface FigureDifference {
  /** First minus second, in the unit of the indicator; percentage points for shares. */
  readonly difference: number
  /** Null without denominators. */
  readonly interval: Interval | null
  /** `unknown`: there is no interval. `not-clear`: it contains 0. */
  readonly verdict: 'higher' | 'lower' | 'not-clear' | 'unknown'
}

/**
 * How far two figures lie apart, with a 95 % interval made from their own two: the distance from each to the far end of
 * its interval, combined by Pythagoras. For shares that is Newcombe's hybrid score interval (`newcombeDifference`, which
 * the tests compare it with); the same step for rates with Byar's intervals is the MOVER method.
 *
 * Two shares published in whole per cent: the ±0.5 percentage points of each are in its own interval, and so combined by
 * Pythagoras as well, since the two were rounded independently of each other. That is wider than the two uniform errors
 * would make it (1.96 times their root mean square, 0.8) and narrower than the strict bound, a whole percentage point
 * outside the interval of what was published, which takes the worst of both for certain.
 *
 * Two means: Welch's t interval, whose degrees of freedom know both spreads; Pythagoras would be a little too wide.
 *
 * The two are taken as independent. Figures of one area at two times share most of their residents, so the interval is
 * then wider than it need be: it errs on the side of "not clear".
 * Source: Newcombe, Statistics in Medicine 17 (1998), method 10; Zou and Donner, Statistics in Medicine 27 (2008).
 */
export function figureDifference(indicator: Indicator, first: ValueCell, second: ValueCell): FigureDifference {
  const difference = first.value - second.value
  const one = figureInterval(indicator, first)
  const other = figureInterval(indicator, second)
  if (!one || !other) return { difference, interval: null, verdict: 'unknown' }
  const interval = welch(indicator, first, second) ?? {
    lower: difference - Math.hypot(first.value - one.lower, other.upper - second.value),
    upper: difference + Math.hypot(one.upper - first.value, second.value - other.lower),
  }
  const verdict = interval.lower > 0 ? 'higher' : interval.upper < 0 ? 'lower' : 'not-clear'
  return { difference, interval, verdict }
}

function welch({ intervalMethod }: Indicator, first: ValueCell, second: ValueCell): Interval | null {
  const [one, other] = [observedMean(first), observedMean(second)]
  return intervalMethod === 't' && one && other ? orNull(() => welchDifference(one, other)) : null
}

function observedMean({ value, sd, n }: ValueCell): ObservedMean | null {
  return sd === undefined || n === undefined ? null : { mean: value, standardDeviation: sd, n }
}
