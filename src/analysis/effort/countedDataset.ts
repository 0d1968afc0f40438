import type { Dataset } from '../../domain/Dataset.ts'
import type { MeasureStatus } from '../../domain/Measure.ts'
import { isCounted, measureStage, type StagesCounted } from '../../domain/measureStage.ts'
import { memo } from '../../domain/memo.ts'

/**
 * The dataset with only the measures that are counted: those under way, also those planned, or every one. Everything that
 * is said of measures on a map, a board, a profile or in a sum is said of such a dataset, so that all of them count alike;
 * `notCounted` says how many of each stage are left out. The same object each time, and the dataset itself when nothing is
 * left out. The register and the timeline show the whole, since a measure's course is what they are about.
 */
export const countedDataset = memo((dataset: Dataset, counted: StagesCounted): Dataset => {
  const { vintage } = dataset.meta
  const left = dataset.measures.filter((measure) => !isCounted(measure, vintage, counted))
  if (left.length === 0) return dataset
  const leftIds = new Set(left.map(({ id }) => id))
  const notCounted = new Map<MeasureStatus, number>()
  for (const measure of left) {
    const stage = measureStage(measure, vintage)
    notCounted.set(stage, (notCounted.get(stage) ?? 0) + 1)
  }
  return Object.freeze({
    ...dataset,
    measures: dataset.measures.filter(({ id }) => !leftIds.has(id)),
    measureAreas: dataset.measureAreas.filter(({ measureId }) => !leftIds.has(measureId)),
    notCounted,
  })
})
