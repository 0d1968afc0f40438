import type { Dataset } from '../domain/Dataset.ts'

/** The memory behind all figures, so that a worker can hand it over instead of copying it. Each buffer once. */
export function datasetBuffers(dataset: Dataset): ArrayBuffer[] {
  const arrays = [...dataset.values.values()].flatMap(({ value, n, numerator, sd, status }) => [
    value,
    n,
    numerator,
    status,
    ...(sd ? [sd] : []),
  ])
  const buffers = [...arrays, dataset.population.persons].map(({ buffer }) => buffer as ArrayBuffer)
  return [...new Set(buffers)]
}
