import type { LocalText } from './LocalText.ts'
import type { Period } from './Period.ts'

export type IndicatorId = string

/**
 * The unit decides how a value is written. Values keep the unit of the file: a share is 25 for 25 %.
 * `count` is a number of persons or things and is never drawn as a choropleth.
 */
export type Unit =
  | 'percent'
  | 'count'
  | 'tkr'
  | 'kr'
  | 'index'
  | 'per_1000'
  | 'per_100000'
  | 'years'
  | 'days'
  | 'points'
  | 'per_km2'

export const UNITS: readonly Unit[] = [
  'percent',
  'count',
  'tkr',
  'kr',
  'index',
  'per_1000',
  'per_100000',
  'years',
  'days',
  'points',
  'per_km2',
]

/** What a high value means for the residents. Colour is a later question. */
export type Direction = 'higher-better' | 'lower-better' | 'none'

/**
 * How a 95 % interval is made: of a share by Wilson's score, of a rate by Byar, of a mean by Student's t from its standard
 * deviation and the number of observations. `t` also says that the figure is a mean of `n` observations.
 */
export type IntervalMethod = 'wilson' | 'byar' | 't' | 'none'

/** Which number stands for the municipality: its own published value, or the weighted mean of the areas. */
export type ReferenceRule = 'published' | 'weighted-mean'

export interface Indicator {
  readonly id: IndicatorId
  readonly name: LocalText
  readonly description: LocalText
  readonly unit: Unit
  readonly direction: Direction
  readonly decimals: number
  /** Ids of `PackageMeta.priorityAreas`; empty when the indicator is background. */
  readonly priorityAreas: readonly string[]
  /** Id of `PackageMeta.themes`, or empty. */
  readonly theme: string
  /** Goals of Agenda 2030, 1-17. */
  readonly sdg: readonly number[]
  /** What `n` counts, in words of the source; empty when unknown. */
  readonly denominator: LocalText
  readonly intervalMethod: IntervalMethod
  readonly referenceRule: ReferenceRule
  readonly source: string
  readonly sourceUrl: string
  readonly tableId: string
  readonly caveat: LocalText
  /** Periods from which the definition differs from the periods before. */
  readonly seriesBreaks: readonly Period[]
}
