import type { Measure } from '../../domain/Measure.ts'
import { measureStage } from '../../domain/measureStage.ts'

/** Whether a measure is under way on the day the package is dated (`measureStage`). */
export function isCurrent(measure: Measure, on: string): boolean {
  return measureStage(measure, on) === 'ongoing'
}
