import type { Dataset } from '../../domain/Dataset.ts'
import { everybody, populationRow } from '../../domain/Population.ts'

/**
 * Persons per area in the latest period of the population table, both sexes and all ages. NaN where the area has no
 * figure at all; bands without a figure count as none, because noise and small numbers leave holes in single bands.
 */
export function latestPopulation({ population, areas }: Dataset): Float64Array {
  const totals = new Float64Array(areas.length).fill(Number.NaN)
  const last = population.periods.length - 1
  if (last < 0) return totals
  for (const sex of everybody(population)) {
    for (let band = 0; band < population.ageBands.length; band++) {
      const row = populationRow(population, last, sex, band)
      for (let area = 0; area < areas.length; area++) {
        const persons = population.persons[row + area]!
        if (Number.isNaN(persons)) continue
        totals[area] = (Number.isNaN(totals[area]!) ? 0 : totals[area]!) + persons
      }
    }
  }
  return totals
}
