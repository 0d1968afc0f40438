/** What every edit knows of itself. Times are milliseconds of the editor's clock; `turnedAt` is when it was last undone or redone. */
export interface Edit {
  readonly id: string
  readonly at: number
  readonly turnedAt: number
  readonly isUndone: boolean
  /** Who made it, as the editor chose to be called; absent where nobody said. */
  readonly by?: string
}

/**
 * The reader's edits over a package, as a list that only grows: two pages that edit at once are put together by uniting
 * their lists, and an edit that is undone stays in it. The package itself is never changed.
 */
export interface Draft<E extends Edit> {
  readonly version: 1
  readonly name: string
  readonly edits: readonly E[]
}

export const DRAFT_VERSION = 1

export const NO_DRAFT: Draft<never> = { version: DRAFT_VERSION, name: '', edits: [] }
