import type { Measure } from '../../domain/Measure.ts'

/** What is not stated about a measure and would be needed to follow it up. */
export interface MeasureLacks {
  readonly owner: boolean
  readonly end: boolean
  readonly review: boolean
  readonly indicator: boolean
  readonly cost: boolean
  readonly age: boolean
}

/** Which of six things a measure does not state. Half-open ages ("65 and over") are stated ages. */
export function lacksOf(measure: Measure): MeasureLacks {
  return {
    owner: measure.owner === null,
    end: measure.end === null,
    review: measure.lastReviewed === null,
    indicator: measure.followsIndicators.length === 0,
    cost: measure.costSekPerYear === null,
    age: measure.ageFrom === null && measure.ageTo === null,
  }
}
