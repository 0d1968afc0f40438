import { everybody, populationRow } from '../../domain/Population.ts'
import type { CellTable } from './CellTable.ts'

/** The most residents each area has had, from the population table; NaN where no period has all its ages. */
export function mostResidents({ dataset }: CellTable): Float64Array {
  const { population, areas } = dataset
  const { periods, ageBands, persons } = population
  const most = new Float64Array(areas.length).fill(Number.NaN)
  for (let area = 0; area < areas.length; area++) {
    for (let period = 0; period < periods.length; period++) {
      let sum = 0
      for (const sex of everybody(population)) {
        for (let band = 0; band < ageBands.length; band++) {
          sum += persons[populationRow(population, period, sex, band) + area]!
        }
      }
      if (sum > 0 && !(most[area]! >= sum)) most[area] = sum
    }
  }
  return most
}
