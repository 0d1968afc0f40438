import { CellState, type CellTable } from './CellTable.ts'
import type { SumRelation } from './SumRelation.ts'

/** What a reader who adds up can find out about the hidden parts of a sum. */
export interface Remainder {
  readonly hidden: number
  /** Counted persons or things in the hidden parts together; NaN when unknown, 0 when there is nothing to count. */
  readonly count: number
  /** The same for those left out of the counts of a share. */
  readonly rest: number
  /** What both must reach: the least number that may be shown, and more than one for each hidden part. */
  readonly needed: number
}

/** The hidden parts of a sum together: total minus what is shown is a figure too, and anyone can work it out. */
export function remainderOf(cells: CellTable, relation: SumRelation, least: number): Remainder {
  const { parts, total } = relation
  let hidden = 0
  let count = 0
  let rest = 0
  let shown = 0
  for (const part of parts) {
    if (cells.state[part] !== CellState.hidden) {
      shown += cells.amount[part]!
      continue
    }
    hidden++
    count += cells.amount[part]!
    rest += cells.rest[part]!
  }
  const needed = Math.max(least, hidden + 1)
  if (total !== null && cells.state[total] === CellState.hidden) {
    // With the total hidden too the remainder is not known.
    return { hidden: hidden + 1, count: Number.NaN, rest: Number.NaN, needed }
  }
  if (Number.isNaN(count)) count = (total === null ? Number.NaN : cells.amount[total]!) - shown
  return { hidden, count, rest, needed }
}

/**
 * Whether nothing hidden follows from a sum: none of its members is hidden, or at least two are and what is hidden
 * together could itself be shown. Two parts that share 2 must be one each; two that share 5 or more can be many things.
 */
export function isSafe(cells: CellTable, relation: SumRelation, least: number): boolean {
  const { hidden, count, rest, needed } = remainderOf(cells, relation, least)
  if (hidden === 0) return true
  if (hidden === 1) return false
  if (!relation.counted) return true
  return !(count < needed) && !(rest < needed)
}
