import type { FieldSpec, FieldTable } from '../../src/domain/FieldSpec.ts'
import type { FieldSchema } from './tableSchemas.ts'

interface Meaning {
  readonly meaning: string
  readonly isWhole?: boolean
}

/** The schema of a table of records: its key, and the columns of every field in the order of the file. */
export function columnSchemas(
  key: string,
  fields: FieldTable,
  meanings: Readonly<Record<string, Meaning>>,
): FieldSchema[] {
  const schema = (name: string, type: FieldSchema['type']): FieldSchema => {
    const { meaning, isWhole } = meanings[name]!
    return { name, type: isWhole ? 'integer' : type, description: meaning }
  }
  const columns = Object.values(fields).flatMap((spec) => spec.columns.map((name) => schema(name, typeOf(spec))))
  return [schema(key, 'string'), ...columns]
}

function typeOf({ kind }: FieldSpec): FieldSchema['type'] {
  return kind === 'number' || kind === 'point' ? 'number' : 'string'
}
