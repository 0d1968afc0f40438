import type { Dataset } from '../../domain/Dataset.ts'

/**
 * Persons per area in the latest period of the population table, both sexes and all ages. NaN where the area has no
 * figure at all; bands without a figure count as none, because noise and small numbers leave holes in single bands.
 */
export function latestPopulation({ population, areas }: Dataset): Float64Array {
  const totals = new Float64Array(areas.length).fill(Number.NaN)
  const last = population.periods.length - 1
  if (last < 0) return totals
  const total = population.sexes.indexOf('total')
  const sexes = total >= 0 ? [total] : [...population.sexes.keys()]
  const bands = population.ageBands.length
  for (const sex of sexes) {
    for (let band = 0; band < bands; band++) {
      for (let area = 0; area < areas.length; area++) {
        const index = ((last * population.sexes.length + sex) * bands + band) * areas.length + area
        const persons = population.persons[index]!
        if (Number.isNaN(persons)) continue
        totals[area] = (Number.isNaN(totals[area]!) ? 0 : totals[area]!) + persons
      }
    }
  }
  return totals
}
