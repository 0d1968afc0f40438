import type { Measure, MeasureId } from './Measure.ts'

const NOTHING = { sv: '', en: '' }

/** A measure of which nothing is known but that it is: every field unknown, also where it reaches. */
export function emptyMeasure(id: MeasureId): Measure {
  return {
    ...{ id, title: NOTHING, shortTitle: NOTHING, description: NOTHING, priorityAreas: [], sdg: [] },
    ...{ owner: null, partners: null, targetGroup: NOTHING, ageFrom: null, ageTo: null, level: null },
    ...{
      reach: 'unknown',
      locationIs: null,
      point: null,
      radiusM: null,
      polygon: null,
      start: null,
      end: null,
      mentioned: [],
    },
    ...{ status: null, costSekPerYear: null, funders: [], fte: null, hoursPerYear: null },
    ...{ followsIndicators: [], expectedDirection: null, lastReviewed: null, sourceDocument: '', sourceQuote: '' },
    ...{ basis: null, interpreted: [] },
  }
}
