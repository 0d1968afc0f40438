/** The columns a file of the package may have. Order in the file is free. */
export interface CsvSpec {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** True for a table that says something by having no rows: no groups, no measures. */
  readonly mayBeEmpty?: boolean
}

/** Every column of a specification. */
export function columnsOf(spec: CsvSpec): string[] {
  return [...spec.required, ...spec.optional]
}
