import type { CompassFrame, FrameIndicator } from './CompassFrame.ts'
import { type CompassTable, referenceAt, tableIndex } from './CompassTable.ts'
import { findIndicators } from './levelledValue.ts'
import { type WindowProfile, windowProfile } from './windowProfile.ts'

export interface DescribedIndicators {
  readonly indicators: readonly FrameIndicator[]
  readonly profile: WindowProfile
  /** Indicators of the table without any usable figure in the window. */
  readonly without: readonly string[]
}

/**
 * The indicators that have figures in the window, each with the period whose level it is moved to: the base period, or
 * the last of the window in which it has figures. A figure is usable when the municipality's values that it takes to
 * level it are known.
 */
export function frameIndicators(
  table: CompassTable,
  { window, base, level }: Pick<CompassFrame, 'window' | 'base' | 'level'>,
): DescribedIndicators {
  const all = table.indicatorIds.map((id, column): FrameIndicator => {
    const periods = [base, ...window.toReversed()]
    const basePeriod = periods.find((period) => hasFigures(table, period, column)) ?? base
    const reference = referenceAt(table, table.periods.indexOf(basePeriod), column)
    const baseReference = Number.isFinite(reference) ? reference : null
    return { id, kind: table.kinds[column]!, domain: table.domains[column]!, basePeriod, baseReference }
  })
  const { rows } = windowProfile(table, findIndicators(table, all), level, window)
  const indicators = all.filter((_, j) => rows.some((row) => Number.isFinite(row[j])))
  return {
    indicators,
    profile: windowProfile(table, findIndicators(table, indicators), level, window),
    without: all.filter((indicator) => !indicators.includes(indicator)).map(({ id }) => id),
  }
}

function hasFigures(table: CompassTable, period: string, column: number): boolean {
  const start = tableIndex(table, table.periods.indexOf(period), column, 0)
  return start >= 0 && table.values.subarray(start, start + table.areaIds.length).some(Number.isFinite)
}
