/**
 * Something anyone can add up: the parts make the total. The total is a cell of its own (women and men make everybody;
 * the areas make the municipality), or a number that follows (shares that make 100 % of one denominator).
 */
export interface SumRelation {
  readonly kind: RelationKind
  readonly parts: readonly number[]
  /** The cell that holds the total, or null when the total is a number known to all. */
  readonly total: number | null
  readonly counted: boolean
}

/** Over the sexes, the areas, the parts of one denominator, indicators that say the same, sums, changes, age bands. */
export type RelationKind = 'sexes' | 'areas' | 'parts' | 'same' | 'sum' | 'change' | 'ages'
