import type { Dataset } from '../domain/Dataset.ts'

/**
 * Freezes the dataset, its lists and the records in them, one level deep, and returns it. Typed arrays cannot be
 * frozen. A dataset that came through a worker message has lost its freeze and needs it again.
 */
export function freezeDataset(dataset: Dataset): Dataset {
  const { areas, groups, places, indicators, references, measures, measureAreas, population } = dataset
  const { needSpecs, knowledgeGaps, stories, goals, notes } = dataset
  for (const list of [
    areas,
    groups,
    places,
    indicators,
    references,
    measures,
    measureAreas,
    goals,
    notes,
    needSpecs,
    knowledgeGaps,
    stories,
  ]) {
    for (const record of list) Object.freeze(record)
    Object.freeze(list)
  }
  for (const columns of dataset.values.values()) Object.freeze(columns)
  for (const list of [population.periods, population.sexes, population.ageBands]) Object.freeze(list)
  Object.freeze(population)
  Object.freeze(dataset.meta)
  return Object.freeze(dataset)
}
