import type { AgeSpan } from '../../domain/AgeGroup.ts'
import { ageAim } from '../../domain/ageAim.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure } from '../../domain/Measure.ts'
import { measurePlaces } from '../measurePlaces.ts'

/** Which measures a question is about. Null leaves a condition out. */
export interface MeasureFilter {
  readonly priority: string | null
  readonly ages: AgeSpan | null
}

/** Whether a measure belongs to the prioritised area; without one asked for, every measure does. */
export function isOfPriority({ priorityAreas }: Measure, priority: string | null): boolean {
  return priority === null || priorityAreas.includes(priority)
}

/** Whether a measure is directed at a span of ages: all of it, a part, not; `all` and `unstated` are not directed at any. */
export type AgeCover = 'whole' | 'part' | 'none' | 'all' | 'unstated'

const NO_END = Number.POSITIVE_INFINITY

/** Compares target ages with a span. One open end is read as no limit. */
export function ageCover(measure: Measure, span: AgeSpan): AgeCover {
  const aim = ageAim(measure)
  if (aim !== 'directed') return aim
  const { ageFrom, ageTo } = measure
  const [from, to, end] = [ageFrom ?? 0, ageTo ?? NO_END, span.to ?? NO_END]
  if (from > end || to < span.from) return 'none'
  return from <= span.from && to >= end ? 'whole' : 'part'
}

/** Whether a measure may be for these ages: one for all ages is, and one that states none may be. */
export function mayCoverAges(measure: Measure, ages: AgeSpan | null): boolean {
  return ages === null || ageCover(measure, ages) !== 'none'
}

/** The measures for the whole municipality: the base layer, in the order of the file. */
export function universalMeasures(dataset: Dataset): Measure[] {
  return dataset.measures.filter(({ reach }) => reach === 'municipality')
}

/** The measures directed at certain areas, in the order of the file. */
export function targetedMeasures(dataset: Dataset): Measure[] {
  const placeOf = measurePlaces(dataset)
  return dataset.measures.filter((measure) => placeOf(measure) === 'areas')
}
