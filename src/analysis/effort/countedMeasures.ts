import type { AgeSpan } from '../../domain/AgeGroup.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure } from '../../domain/Measure.ts'
import { type MeasurePlace, measurePlaces } from '../measurePlaces.ts'

/** Which measures a question is about. Null leaves a condition out. */
export interface MeasureFilter {
  readonly priority: string | null
  readonly ages: AgeSpan | null
}

export const EVERYTHING: MeasureFilter = { priority: null, ages: null }

/** Whether a measure belongs to the prioritised area; without one asked for, every measure does. */
export function isOfPriority({ priorityAreas }: Measure, priority: string | null): boolean {
  return priority === null || priorityAreas.includes(priority)
}

/** How far a measure's target ages cover a span: all of it, a part, nothing; `unstated` when the ages are not stated. */
export type AgeCover = 'whole' | 'part' | 'none' | 'unstated'

const NO_END = Number.POSITIVE_INFINITY

/** Compares target ages with a span. One open end is read as no limit; both open as not stated. */
export function ageCover({ ageFrom, ageTo }: Measure, span: AgeSpan): AgeCover {
  if (ageFrom === null && ageTo === null) return 'unstated'
  const [from, to, end] = [ageFrom ?? 0, ageTo ?? NO_END, span.to ?? NO_END]
  if (from > end || to < span.from) return 'none'
  return from <= span.from && to >= end ? 'whole' : 'part'
}

/** Whether a measure may be about these ages: unstated ages may. */
export function mayCoverAges(measure: Measure, ages: AgeSpan | null): boolean {
  return ages === null || ageCover(measure, ages) !== 'none'
}

/** The measures for the whole municipality: the base layer, in the order of the file. */
export function universalMeasures(dataset: Dataset): Measure[] {
  return dataset.measures.filter(({ reach }) => reach === 'municipality')
}

/** The measures directed at certain areas, in the order of the file. */
export function targetedMeasures(dataset: Dataset): Measure[] {
  return placed(dataset, 'areas')
}

/** The measures of which it is not known where they reach, in the order of the file: counted, and in no area. */
export function unplacedMeasures(dataset: Dataset): Measure[] {
  return placed(dataset, 'unknown')
}

function placed(dataset: Dataset, place: MeasurePlace): Measure[] {
  const placeOf = measurePlaces(dataset)
  return dataset.measures.filter((measure) => placeOf(measure) === place)
}
