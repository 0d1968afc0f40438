import type { Dataset } from '../domain/Dataset.ts'
import type { Measure } from '../domain/Measure.ts'

/** Where a measure is counted: for everybody, in the areas it serves, or nowhere, since nobody says whom it reaches. */
export type MeasurePlace = 'everywhere' | 'areas' | 'unknown'

/**
 * Tells where measures of a dataset are counted. Unknown is every measure that is not for the whole municipality and
 * serves no area that can be told: its reach is not stated, it says "certain areas" and names none, or it has a place and
 * no radius. Such a measure is in no area and is never taken to be for everybody. Cost: the links once, then one look.
 */
export function measurePlaces({ measureAreas }: Pick<Dataset, 'measureAreas'>): (measure: Measure) => MeasurePlace {
  const serving = new Set(measureAreas.flatMap(({ measureId, role }) => (role === 'serves' ? [measureId] : [])))
  return ({ id, reach }) => (reach === 'municipality' ? 'everywhere' : serving.has(id) ? 'areas' : 'unknown')
}
