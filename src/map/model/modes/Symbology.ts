import type { AppState, Theme } from '../../../address/AppState.ts'
import type { IndicatorFigures } from '../../../analysis/indicatorFigures.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Interval } from '../../../stats/Interval.ts'
import type { LegendView } from '../legendView.ts'

/** What of the address a map is made from; nothing else in it can make another map. */
export type MapQuestion = Pick<
  AppState,
  'indicator' | 'period' | 'second' | 'from' | 'mode' | 'method' | 'classes' | 'breaks' | 'priority' | 'language'
>

/** What every mode of the map is made from. */
export interface SymbologyInput {
  readonly dataset: Dataset
  readonly figures: IndicatorFigures
  readonly state: MapQuestion
  readonly theme: Theme
}

/** What a mode of the map decides; what it leaves out is as the indicator's value says. */
export interface Symbology {
  readonly kind: 'areas' | 'symbols'
  readonly paints: readonly AreaPaint[]
  readonly legend: LegendView
  /** Radius share 0-1 by area for proportional symbols. */
  readonly symbolSizes?: readonly number[]
  /** Texts by area, long for tables and short for crowded maps. */
  readonly values?: readonly string[]
  readonly shortValues?: readonly string[]
  /** What stands on the map, where the long text would crowd it. */
  readonly labels?: readonly string[]
  /** The other indicator, where two are shown at once: its figures are a column of their own in a file. */
  readonly second?: IndicatorFigures
  /** A line more about each area, instead of interval and comparison of the value. */
  readonly detail?: readonly string[]
  /** Numbers that areas are put in order by, where it is not their value. Null sorts last. */
  readonly order?: readonly (number | null)[]
  /** Intervals on the legend's axis, where it is not the axis of the values. */
  readonly intervals?: readonly (Interval | null)[]
  readonly summary?: string
  readonly title?: string
  /** The periods that are shown, where there are others than the one asked for. */
  readonly years?: string
  readonly subtitle?: string
  /** What to keep in mind, where it is not the indicator's caveat. */
  readonly caveat?: string
  /** Ochre marks are left out where ochre is data. */
  readonly showMeasures: boolean
}
