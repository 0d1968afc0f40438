import type { Measure, MeasureId } from './Measure.ts'

const NOTHING = { sv: '', en: '' }

/** A measure of which nothing is known but that it is: every field unknown, reaching areas that are still to be named. */
export function emptyMeasure(id: MeasureId): Measure {
  return {
    ...{ id, title: NOTHING, shortTitle: NOTHING, description: NOTHING, priorityAreas: [], sdg: [] },
    ...{ owner: null, partners: null, targetGroup: NOTHING, ageFrom: null, ageTo: null, level: null },
    ...{ reach: 'areas', locationIs: null, point: null, radiusM: null, polygon: null, start: null, end: null },
    ...{ status: null, costSekPerYear: null, fundingSharePercent: null, funder: null, fte: null, hoursPerYear: null },
    ...{ followsIndicators: [], expectedDirection: null, lastReviewed: null, sourceDocument: '', sourceQuote: '' },
    basis: null,
  }
}
