import { blankValues } from './fieldCells.ts'
import type { Measure, MeasureId } from './Measure.ts'
import { MEASURE_FIELDS } from './measureFields.ts'

/** A measure of which nothing is known but that it is: every field unknown, also where it reaches. */
export function emptyMeasure(id: MeasureId): Measure {
  return { id, ...blankValues(MEASURE_FIELDS) }
}
