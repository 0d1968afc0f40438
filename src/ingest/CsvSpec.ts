/** The columns a file of the package may have. Order in the file is free. */
export interface CsvSpec {
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/** Every column of a specification. */
export function columnsOf(spec: CsvSpec): string[] {
  return [...spec.required, ...spec.optional]
}
