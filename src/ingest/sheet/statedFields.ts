import { MEASURE_FIELDS, type MeasureFieldName } from '../../domain/measureFields.ts'

const FIELD_OF: ReadonlyMap<string, MeasureFieldName> = new Map(
  Object.entries(MEASURE_FIELDS).flatMap(([field, spec]) =>
    [...spec.columns, ...('legacy' in spec ? [spec.legacy] : [])].map(
      (column) => [column, field as MeasureFieldName] as const,
    ),
  ),
)

/** The fields that these columns say something about, but for those that could not be read. */
export function statedFields(columns: readonly string[], unread: readonly string[]): Set<string> {
  const fields = new Set<string>(columns.map((column) => FIELD_OF.get(column) ?? column))
  for (const column of unread) fields.delete(FIELD_OF.get(column) ?? column)
  return fields
}
