/** The shape of a table: what next year's file must have, too. */
export interface RecipeTable {
  /** Headings, without what changes from year to year. */
  readonly columns: readonly string[]
  readonly layout: string
}

/** What was written over the guesses about an indicator. */
export interface RecipeIndicator {
  readonly isLeftOut: boolean
  /** By column of indicators.csv, as its cells; only what was written. */
  readonly cells: Readonly<Record<string, string>>
}

/** What was chosen for files of one shape, kept as a small JSON file. */
export interface Recipe {
  readonly format: 'social-kompass-recipe'
  readonly version: 1
  readonly tables: readonly RecipeTable[]
  /** By the id of the finding, the key of the choice. */
  readonly answers: Readonly<Record<string, string>>
  /** By the id of the indicator. */
  readonly indicators: Readonly<Record<string, RecipeIndicator>>
}
