/**
 * Something anyone can add up: the parts make the total. The total is a cell of its own (women and men make everybody),
 * or a number that is published or follows (the municipality's value; shares that make 100 % of one denominator).
 */
export interface SumRelation {
  readonly parts: readonly number[]
  /** The cell that holds the total, or null when the total is a number known to all. */
  readonly total: number | null
  /** That number, NaN when the reader can know it but it cannot be worked out here. */
  readonly known: number
  readonly counted: boolean
  /** Positions, in the list of references, of the published total: taken away when nothing else helps. */
  readonly references: readonly number[]
}
