/** A composite score with what it rests on. */
export interface Aggregate {
  /** null when the components present carry less weight than was required. */
  readonly score: number | null
  /** The share of the whole weight that the components present carry, 0-1. */
  readonly coverage: number
}
