import { latestPopulation } from '../../analysis/compass/latestPopulation.ts'
import { CellStatus } from '../../domain/Cell.ts'
import { cellIndex, type Dataset } from '../../domain/Dataset.ts'
import { memo } from '../../domain/memo.ts'

/**
 * Residents by area in the latest year: the published count where the package has one, since age bands carry noise and
 * need not add up to it; else the sum of the bands. NaN where neither is known.
 */
export const residentCounts = memo((dataset: Dataset): Float64Array => {
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
  return counts
})
