import type { FieldSpec } from '../../domain/FieldSpec.ts'
import { MEASURE_FIELDS, type MeasureFieldName } from '../../domain/measureFields.ts'

interface ColumnField {
  readonly field: MeasureFieldName
  readonly spec: FieldSpec
}

const FIELDS: ReadonlyMap<string, ColumnField> = new Map(
  Object.entries(MEASURE_FIELDS).flatMap(([field, spec]) =>
    [...spec.columns, ...('legacy' in spec ? [spec.legacy] : [])].map(
      (column) => [column, { field: field as MeasureFieldName, spec }] as const,
    ),
  ),
)

/** The field that a column of measures.csv says something about; undefined for its key. */
export function fieldOfColumn(column: string): ColumnField | undefined {
  return FIELDS.get(column)
}
