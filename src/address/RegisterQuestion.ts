import type { LinkBasis, MeasureLevel, MeasureReach, MeasureStatus } from '../domain/Measure.ts'
import { LINK_BASES, MEASURE_LEVELS, MEASURE_REACHES, MEASURE_STATUSES } from '../domain/measureVocabulary.ts'

/** What is not stated about a measure, and would be needed to follow it up. */
export const LACKS = ['owner', 'end', 'review', 'indicator', 'cost', 'age'] as const
export type Lack = (typeof LACKS)[number]

export const STATUS_FILTERS: readonly (MeasureStatus | 'unknown')[] = [...MEASURE_STATUSES, 'unknown']
export const LEVEL_FILTERS: readonly (MeasureLevel | 'unknown')[] = [...MEASURE_LEVELS, 'unknown']
export const REACH_FILTERS: readonly MeasureReach[] = MEASURE_REACHES
export const BASIS_FILTERS: readonly (LinkBasis | 'unknown')[] = [...LINK_BASES, 'unknown']
export const REGISTER_GROUPINGS = ['none', 'priority', 'owner', 'area'] as const
export type RegisterGrouping = (typeof REGISTER_GROUPINGS)[number]

/** Which measures of the register are listed, and under which headings. Null leaves a condition out. */
export interface RegisterQuestion {
  /** Words that must stand in the measure; empty for all. */
  readonly search: string
  readonly status: (typeof STATUS_FILTERS)[number] | null
  readonly tier: (typeof LEVEL_FILTERS)[number] | null
  readonly reach: MeasureReach | null
  readonly basis: (typeof BASIS_FILTERS)[number] | null
  readonly lacks: Lack | null
  readonly grouped: RegisterGrouping
}

export const DEFAULT_REGISTER: RegisterQuestion = {
  search: '',
  status: null,
  tier: null,
  reach: null,
  basis: null,
  lacks: null,
  grouped: 'none',
}
