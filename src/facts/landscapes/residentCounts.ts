import { latestPopulation } from '../../analysis/compass/latestPopulation.ts'
import { CellStatus } from '../../domain/Cell.ts'
import { cellIndex, type Dataset } from '../../domain/Dataset.ts'

const made = new WeakMap<Dataset, Float64Array>()

/**
 * Residents by area in the latest year: the published count where the package has one, since age bands carry noise and
 * need not add up to it; else the sum of the bands. NaN where neither is known.
 */
export function residentCounts(dataset: Dataset): Float64Array {
  const known = made.get(dataset)
  if (known) return known
  const counts = latestPopulation(dataset)
  const counted = dataset.indicators.find(({ unit, theme }) => unit === 'count' && theme === 'befolkning')
  const values = counted && dataset.values.get(counted.id)
  const latest = values?.periods.at(-1)
  if (values && latest !== undefined) {
    dataset.areas.forEach((_, areaAt) => {
      const index = cellIndex(dataset, values, areaAt, latest)
      const status = values.status[index]
      if (status === CellStatus.value || status === CellStatus.provisional) counts[areaAt] = values.value[index]!
    })
  }
  made.set(dataset, counts)
  return counts
}
