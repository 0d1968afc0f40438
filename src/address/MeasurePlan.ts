import type { AreaId } from '../domain/Area.ts'

/** A measure that is tried out before it is a measure. Null is not stated, as for any measure. */
export interface MeasurePlan {
  readonly title: string
  /** Id of a prioritised area. */
  readonly priority: string | null
  /** Empty while no area is chosen; null is the whole municipality. */
  readonly areaIds: readonly AreaId[] | null
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly fte: number | null
  readonly hours: number | null
  readonly sek: number | null
}

export const EMPTY_PLAN: MeasurePlan = {
  title: '',
  priority: null,
  areaIds: [],
  ageFrom: null,
  ageTo: null,
  fte: null,
  hours: null,
  sek: null,
}

/** Two plans can stand side by side. */
export const MOST_PLANS = 2
