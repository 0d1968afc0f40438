import { fieldCells } from '../../../../domain/fieldCells.ts'
import type { Measure } from '../../../../domain/Measure.ts'
import { MEASURE_FIELDS, type MeasureColumn } from '../../../../domain/measureFields.ts'

export type MeasureCells = Readonly<Record<MeasureColumn, string>>

/** A measure as the cells of its row. */
export function measureCells(measure: Measure): MeasureCells {
  return { measure_id: measure.id, ...fieldCells(MEASURE_FIELDS, measure) }
}
