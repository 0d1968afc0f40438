import type { FieldTable } from '../domain/FieldSpec.ts'

/** The columns a file of the package may have. Order in the file is free. */
export interface CsvSpec {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** True for a table that says something by having no rows: no groups, no measures. `silently`: it is there to be filled in. */
  readonly mayBeEmpty?: true | 'silently'
}

/** Every column of a specification. */
export function columnsOf(spec: CsvSpec): string[] {
  return [...spec.required, ...spec.optional]
}

/** The columns of a table of records: their key, the first column of every field that is required, and the others. */
export function fieldSpec(key: string, fields: FieldTable): CsvSpec {
  const columns = Object.values(fields).map((spec) => {
    const own = 'legacy' in spec && spec.legacy !== undefined ? [...spec.columns, spec.legacy] : spec.columns
    return spec.required ? { required: own.slice(0, 1), optional: own.slice(1) } : { required: [], optional: own }
  })
  return {
    required: [key, ...columns.flatMap(({ required }) => required)],
    optional: columns.flatMap(({ optional }) => optional),
  }
}
