import type { IndicatorId } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'

/** What the indicators count for: each alike, or each theme alike. */
export const COMPASS_WEIGHTS = ['equal', 'theme'] as const
export type CompassWeights = (typeof COMPASS_WEIGHTS)[number]

/** Years moved to the municipality's level, or as they are. */
export const COMPASS_LEVELS = ['relative', 'actual'] as const

/** The compass itself, and the two other pictures of the same figures. */
export const COMPASS_PICTURES = ['compass', 'distance', 'radviz'] as const
export type CompassPicture = (typeof COMPASS_PICTURES)[number]

export const MIN_COMPASS_INDICATORS = 3
export const MAX_COMPASS_INDICATORS = 20
export const MIN_LANDSCAPES = 2
export const MAX_LANDSCAPES = 7

/** What is asked of the compass. Empty and null mean what the package proposes, else what the figures decide. */
export interface CompassQuestion {
  readonly indicators: readonly IndicatorId[]
  readonly weights: CompassWeights
  readonly landscapes: number | null
  readonly years: readonly Period[]
  readonly level: (typeof COMPASS_LEVELS)[number]
  readonly picture: CompassPicture
  /** The magnet that shades the areas; null: none. */
  readonly magnet: IndicatorId | null
}

export const DEFAULT_COMPASS_QUESTION: CompassQuestion = {
  indicators: [],
  weights: 'equal',
  landscapes: null,
  years: [],
  level: 'relative',
  picture: 'compass',
  magnet: null,
}
