/** The figures of one indicator by area, period and sex: rows of the store, or -1. */
export interface IndicatorGrid {
  readonly indicator: number
  /** Places that stand for the same area share a number. */
  readonly areaCount: number
  readonly periods: readonly number[]
  /** Index: (sex * periods + period) * areas + area. */
  readonly row: Int32Array
}
