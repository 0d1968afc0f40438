import { fieldOfColumn } from './fieldOfColumn.ts'

/** The fields that these columns say something about, but for those that could not be read. */
export function statedFields(columns: readonly string[], unread: readonly string[]): Set<string> {
  const fields = new Set(fieldsOf(columns))
  for (const field of fieldsOf(unread)) fields.delete(field)
  return fields
}

function fieldsOf(columns: readonly string[]): string[] {
  return columns.flatMap((column) => fieldOfColumn(column)?.field ?? [])
}
