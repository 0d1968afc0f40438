import type { Dataset } from '../domain/Dataset.ts'

/** The memory behind all figures and borders, so that a worker can hand it over instead of copying it. Each buffer once. */
export function datasetBuffers(dataset: Dataset): ArrayBuffer[] {
  const arrays = [...dataset.values.values()].flatMap(({ value, n, numerator, sd, status }) => [
    value,
    n,
    numerator,
    status,
    ...(sd ? [sd] : []),
  ])
  const columns = [...arrays, dataset.population.persons, ...Object.values(dataset.ground ?? {})]
  const buffers = columns.map(({ buffer }) => buffer as ArrayBuffer)
  if (dataset.archive?.kind === 'whole') buffers.push(dataset.archive.bytes)
  return [...new Set(buffers)]
}
