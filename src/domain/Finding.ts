/** What is guessed about a file. The sentences stand in the catalogue `intake` under the same names. */
export type FindingCode =
  | 'decimal'
  | 'thousands'
  | 'missing-code'
  | 'zero-hidden'
  | 'percent-scale'
  | 'area-column'
  | 'area-name'
  | 'area-contradiction'
  | 'area-zeros'
  | 'areas-none'
  | 'period-column'
  | 'period-title'
  | 'school-years'
  | 'terms'
  | 'months'
  | 'sex-codes'
  | 'indicator'
  | 'unit'
  | 'numerator'
  | 'parts'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-sheet'
  | 'fill-down'
  | 'layer'
  | 'coordinate-system'
  | 'area-code'
  | 'area-label'
  | 'lens'
  | 'carry-over'

type Values = Readonly<Record<string, string | number>>

/** One of several answers. Its words are those of the finding's code and `key`, or the text itself in `values.text`. */
export interface Choice {
  readonly key: string
  readonly values: Values
}

/** Where in a file a guess was made, as a person counts: the first line and the first column are 1. */
export interface FindingPlace {
  readonly file: string
  readonly sheet: string
  readonly line: number | null
  readonly column: number | null
}

/**
 * A guess, what speaks for it, and what else it may be. `chosen` is the key of what is used, and null where there is too
 * little to go by: then it is a question, and what depends on it is in no figure.
 */
export interface Finding {
  /** The same for next year's file of the same shape, so that answers can be kept. */
  readonly id: string
  readonly code: FindingCode
  readonly values: Values
  /** How many of how many cells, rows or names speak for it, and one of them. */
  readonly evidence: { readonly seen: number; readonly of: number; readonly example: string }
  /** 0-1. */
  readonly confidence: number
  readonly choices: readonly Choice[]
  /** Whether an answer may be written, such as a year or a name, and not only chosen. */
  readonly isWritten: boolean
  readonly chosen: string | null
  /** Who chose. */
  readonly by: 'guess' | 'answer' | 'recipe'
  readonly place: FindingPlace
}
