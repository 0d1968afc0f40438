import { breakBetween } from '../../../../analysis/changeOverTime.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Period } from '../../../../domain/Period.ts'

export type Span = { readonly from: Period; readonly to: Period }

/** The latest run of periods with one definition, from its first to its last; null when no run has two. */
export function comparableSpan(indicator: Indicator, periods: readonly Period[]): Span | null {
  for (const to of periods.toReversed()) {
    const from = periods.find((period) => breakBetween(indicator, period, to) === null)
    if (from !== undefined && from !== to && periods.indexOf(from) < periods.indexOf(to)) return { from, to }
  }
  return null
}
