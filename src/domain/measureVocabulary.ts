/** Where a link between measure and area comes from. */
export const LINK_BASES = ['document', 'rule', 'interpretation'] as const
export type LinkBasis = (typeof LINK_BASES)[number]

export const MEASURE_LEVELS = ['universal', 'selective', 'indicated'] as const
export type MeasureLevel = (typeof MEASURE_LEVELS)[number]

/**
 * `point` and `polygon`: the areas it overlaps, where no areas are named. `unknown`: nobody says where, which is neither
 * the whole municipality nor no place: such measures are counted and shown as what they are.
 */
export const MEASURE_REACHES = ['municipality', 'areas', 'point', 'polygon', 'unknown'] as const
export type MeasureReach = (typeof MEASURE_REACHES)[number]

export const LOCATION_MEANINGS = ['carried-out', 'beneficiaries-live'] as const
export type LocationIs = (typeof LOCATION_MEANINGS)[number]

export const MEASURE_STATUSES = ['planned', 'ongoing', 'paused', 'ended'] as const
export type MeasureStatus = (typeof MEASURE_STATUSES)[number]

export const EXPECTED_DIRECTIONS = ['increase', 'decrease'] as const
export type ExpectedDirection = (typeof EXPECTED_DIRECTIONS)[number]

/** Who pays for a measure. */
export interface MeasureFunder {
  /** Null where a share is stated and not whose it is. */
  readonly name: string | null
  /** Per cent of the cost, 0-100; null when not stated: unknown, and not all of it. */
  readonly sharePercent: number | null
}

/** What of a measure may be our reading of a document that does not say it: names as in the column `interpreted`. */
export const INTERPRETABLE = [
  ...(['priority_areas', 'target_group', 'ages', 'level', 'reach', 'start', 'end', 'status'] as const),
  ...(['owner', 'partners', 'funder'] as const),
] as const
export type Interpretable = (typeof INTERPRETABLE)[number]
