import type { Dataset } from '../../domain/Dataset.ts'

/** Prioritised areas that fewer than two indicators with figures belong to: a knowledge gap, never an index. */
export function priorityGaps(dataset: Dataset): Dataset['meta']['priorityAreas'] {
  return dataset.meta.priorityAreas.filter(
    ({ id }) =>
      dataset.indicators.filter((indicator) => indicator.priorityAreas.includes(id) && dataset.values.has(indicator.id))
        .length < 2,
  )
}
