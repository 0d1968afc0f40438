/** A package with what a reader has made over it: what one file can hold so that nothing else is needed. */
export interface Project {
  /** All files of the package, as they are, by their path in it. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly work: OwnRecords
}

/** Drafts, stories, indexes and names of the reader's own, as the browser keeps them: by store, and then by key. */
export interface OwnRecords {
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Short texts, by key. */
  readonly texts: Readonly<Record<string, string>>
}

export const NO_RECORDS: OwnRecords = { records: {}, texts: {} }
