import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Measure } from '../domain/Measure.ts'
import { areasServed, personsOfAges, type Reach } from './measureReach.ts'

/**
 * Persons of a measure's target ages in those of `areaIds` that it serves, or in all of them when it reaches the whole
 * municipality: the part of `measureReach` that lives there, by the same rules. Null when it serves none of them or it
 * cannot be told.
 */
export function reachInAreas(dataset: Dataset, measure: Measure, areaIds: readonly AreaId[]): Reach | null {
  const periodAt = dataset.population.periods.length - 1
  const period = dataset.population.periods[periodAt]
  if (period === undefined || (measure.ageFrom === null && measure.ageTo === null)) return null
  const served = measure.reach === 'municipality' ? areaIds : areasServed(dataset, measure)
  const reached = [...new Set(areaIds)].filter((id) => served.includes(id))
  if (reached.length === 0) return null
  let persons = 0
  let approximate = false
  for (const areaId of reached) {
    const link = dataset.measureAreas.find(
      (each) => each.measureId === measure.id && each.areaId === areaId && each.role === 'serves',
    )
    const inArea = personsOfAges(dataset, areaId, periodAt, measure.ageFrom, measure.ageTo)
    if (inArea === null) return null
    const share = link?.share ?? 1
    persons += inArea.persons * share
    approximate ||= inArea.approximate || share !== 1
  }
  return { persons: Math.round(persons), approximate, period, areaIds: reached }
}
