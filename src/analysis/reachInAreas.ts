import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Measure } from '../domain/Measure.ts'
import type { Period } from '../domain/Period.ts'
import { reachByArea } from './effort/reachByArea.ts'

/** How many persons a measure reaches in some areas. */
export interface Reach {
  /** Not rounded. */
  readonly persons: number
  readonly approximate: boolean
  readonly period: Period
}

/**
 * The part of `reachByArea` that lives in `areaIds`. Null when the measure serves none of them, or when it cannot be told
 * for one of those that it serves.
 */
export function reachInAreas(dataset: Dataset, measure: Measure, areaIds: readonly AreaId[]): Reach | null {
  const { areas, period } = reachByArea(dataset, measure)
  const inside = areas.filter(({ areaId }) => areaIds.includes(areaId))
  if (period === null || inside.length === 0) return null
  let persons = 0
  for (const area of inside) {
    if (area.persons === null) return null
    persons += area.persons
  }
  return { persons, approximate: inside.some(({ approximate }) => approximate), period }
}
