import type { ValueCell } from '../domain/Cell.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { byarInterval } from '../stats/byarInterval.ts'
import type { Interval } from '../stats/Interval.ts'
import { tInterval } from '../stats/tInterval.ts'
import { wilsonInterval } from '../stats/wilsonInterval.ts'
import { orNull } from './orNull.ts'
import { RATE_BASE } from './rateBase.ts'

/**
 * 95 % interval of one figure in the figure's own unit. Share: Wilson score on numerator and n (or value × n);
 * rate: Byar on the count. A share published in whole per cent is only known to ±0.5 percentage points, which widens
 * both ends. Mean: Student's t on the standard deviation of its n observations. Null without a method, or without the
 * denominator or standard deviation that it needs.
 * What it means for a register that counts all: chance variation while conditions stay the same.
 */
export function figureInterval(indicator: Indicator, cell: ValueCell): Interval | null {
  const { n, sd } = cell
  if (n === undefined || n <= 0) return null
  if (indicator.intervalMethod === 'wilson' && indicator.unit === 'percent') {
    const events = Math.max(0, Math.min(n, cell.numerator ?? (cell.value / 100) * n))
    const share = orNull(() => wilsonInterval(events, n))
    if (!share) return null
    const { lower, upper } = share
    const rounding = cell.numerator === undefined && indicator.decimals === 0 ? 0.5 : 0
    return { lower: Math.max(0, lower * 100 - rounding), upper: Math.min(100, upper * 100 + rounding) }
  }
  const base = indicator.unit === 'percent' ? undefined : RATE_BASE[indicator.unit]
  if (indicator.intervalMethod === 'byar' && base !== undefined) {
    const events = cell.numerator ?? (cell.value / base) * n
    return orNull(() => byarInterval(events, n / base))
  }
  if (indicator.intervalMethod === 't' && sd !== undefined) return orNull(() => tInterval(cell.value, sd, n))
  return null
}
