/** A compass of more areas takes longer than a picture that merely borrows its landscapes may wait. */
export const MOST_BORROWED = 300

/** One landscape as the map needs it. */
export interface LandscapeKey {
  readonly group: number
  readonly number: string
  /** "Landskap 3". */
  readonly numbered: string
  readonly name: string
}

/** What the compass says about every area, for pictures that have no compass of their own. Plain data. */
export interface LandscapeFindings {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly note: string
  /** By position in the dataset; null for an area without a place on the compass. */
  readonly groups: readonly (number | null)[]
  /** By position in the dataset: the landscape on whose border an area lies; null for one well inside its own. */
  readonly borders: readonly (number | null)[]
  readonly keys: readonly LandscapeKey[]
  readonly unplaced: string
}
