/** How a value moves with the municipality's level: by difference (percentage points, days) or by ratio (money). */
export type CompassKind = 'points' | 'money'

/** A share by its denominator, a mean by the standard deviation of its observations; 'unknown' by neither. */
export type CompassChance = 'share' | 'mean' | 'unknown'

/**
 * Figures of areas, indicators and periods, all that the compass knows. What must not be shown is missing here already.
 * Missing is NaN everywhere.
 */
export interface CompassTable {
  readonly areaIds: readonly string[]
  readonly indicatorIds: readonly string[]
  /** In order of time. */
  readonly periods: readonly string[]
  /** Index: (period * indicators + indicator) * areas + area. */
  readonly values: Float64Array
  /** Denominators with the same index, for the chance ring; null when none are known. */
  readonly denominators: Float64Array | null
  /** Standard deviations of the observations behind means, with the same index. Left out where no indicator has them. */
  readonly deviations?: Float64Array
  /** Persons per area. NaN = unknown, which does not keep an area out. */
  readonly population: Float64Array
  /** Where `population` is unknown, the persons known of: an area with some hidden ages is small, not of any size. */
  readonly populationAtLeast?: Float64Array
  /** The municipality's own value. Index: period * indicators + indicator. */
  readonly reference: Float64Array
  readonly kinds: readonly CompassKind[]
  /** True for figures in per cent: shares, which may be parts of one whole, but also changes. */
  readonly shares: readonly boolean[]
  /** What says how far chance alone moves the figures; a change in per cent is no share of its denominator. */
  readonly chance: readonly CompassChance[]
  /** What the indicator is about; a group is named from two different ones. Empty: a domain of its own. */
  readonly domains: readonly string[]
  /** Relative weights, positive; scaled to mean 1 in the frame. */
  readonly weights: readonly number[]
}

/** Position in `values`; -1 for a period or an indicator that the table does not have (index below 0). */
export function tableIndex(table: CompassTable, period: number, indicator: number, area: number): number {
  if (period < 0 || indicator < 0) return -1
  return (period * table.indicatorIds.length + indicator) * table.areaIds.length + area
}

/** The municipality's value, NaN when unknown. */
export function referenceAt(table: CompassTable, period: number, indicator: number): number {
  if (period < 0 || indicator < 0) return Number.NaN
  return table.reference[period * table.indicatorIds.length + indicator] ?? Number.NaN
}
