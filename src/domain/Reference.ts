import type { IndicatorId } from './Indicator.ts'
import type { Period } from './Period.ts'

export type ReferenceLevel = 'municipality' | 'county' | 'region' | 'country'

export const REFERENCE_LEVELS: readonly ReferenceLevel[] = ['municipality', 'county', 'region', 'country']

/** A figure for something larger than an area. Kept apart so that nobody averages areas with the country. */
export interface Reference {
  readonly level: ReferenceLevel
  readonly code: string
  readonly indicatorId: IndicatorId
  readonly period: Period
  readonly value: number
  readonly source: string
  /**
   * The weighted mean of the areas, made while all could still be read, because some are now hidden; rounded. Also in a
   * public edition of a package, which no longer holds what it was made of.
   */
  readonly computed?: true
}
