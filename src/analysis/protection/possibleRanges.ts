import { CellState, type CellTable } from './CellTable.ts'
import type { SumRelation } from './SumRelation.ts'

/** The least and the greatest count that a hidden figure can have. */
export interface PossibleRange {
  least: number
  most: number
  /** What the denominator alone leaves room for. */
  readonly limit: number
}

/** Rounds of narrowing; ranges that are still being narrowed then are wide. */
const MOST_ROUNDS = 40

/**
 * What every hidden figure can be for a reader who knows the shown figures, the sums and the denominators: at least 0, at
 * most its denominator, and in every sum no more and no less than the other hidden members leave it. Narrowed until
 * nothing changes. Never narrower than the truth allows; figures that hang together in rings may be known even better,
 * which `determinedUnknowns` finds. Cost: rounds times members of the sums, a few rounds as a rule.
 */
export function possibleRanges(cells: CellTable, relations: Iterable<SumRelation>): Map<number, PossibleRange> {
  const ranges = new Map<number, PossibleRange>()
  const sums: HiddenSum[] = []
  for (const relation of relations) {
    const sum = hiddenSum(cells, relation)
    if (!sum) continue
    sums.push(sum)
    for (const cell of sum.members) {
      if (ranges.has(cell)) continue
      const limit = denominatorOf(cells, cell)
      ranges.set(cell, { least: 0, most: limit, limit })
    }
  }
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const sum of sums) if (narrow(ranges, sum)) changed = true
  }
  return ranges
}

/** The hidden parts add up to `known`, or, with the total hidden as well (the last member), to `known` more than it. */
interface HiddenSum {
  readonly members: readonly number[]
  readonly hasTotal: boolean
  readonly known: number
}

function hiddenSum({ state, amount }: CellTable, { parts, total, counted }: SumRelation): HiddenSum | null {
  if (!counted) return null
  const members = parts.filter((part) => state[part] === CellState.hidden)
  const hasTotal = total !== null && state[total] === CellState.hidden
  if (members.length === 0 && !hasTotal) return null
  // From the hidden figures themselves: a total in the file may be off by one or two, and sums must not contradict.
  let known = hasTotal ? -Math.round(amount[total]!) : 0
  for (const member of members) known += Math.round(amount[member]!)
  if (Number.isNaN(known) && total !== null) {
    known = hasTotal ? 0 : Math.round(amount[total]!)
    for (const part of parts) if (state[part] === CellState.shown) known -= Math.round(amount[part]!)
  }
  if (Number.isNaN(known)) return null
  return { members: hasTotal ? [...members, total] : members, hasTotal, known }
}

function narrow(ranges: ReadonlyMap<number, PossibleRange>, { members, hasTotal, known }: HiddenSum): boolean {
  const factorAt = (at: number) => (hasTotal && at === members.length - 1 ? -1 : 1)
  let [low, high] = [0, 0]
  for (const [at, member] of members.entries()) {
    const { least, most } = ranges.get(member)!
    low += factorAt(at) === 1 ? least : -most
    high += factorAt(at) === 1 ? most : -least
  }
  let changed = false
  for (const [at, member] of members.entries()) {
    const range = ranges.get(member)!
    const { least, most } = range
    const isPart = factorAt(at) === 1
    // The others together lie between low and high without this one; the rest of what is known is this one's.
    const [othersLow, othersHigh] = isPart ? [low - least, high - most] : [low + most, high + least]
    const from = isPart ? known - othersHigh : othersLow - known
    const to = isPart ? known - othersLow : othersHigh - known
    range.least = Math.max(least, from)
    range.most = Math.min(most, to)
    if (range.least === least && range.most === most) continue
    changed = true
    low = othersLow + (isPart ? range.least : -range.most)
    high = othersHigh + (isPart ? range.most : -range.least)
  }
  return changed
}

/** More than anything counted here; finite, so that it can be added and taken away. */
const NO_LIMIT = 1e9

function denominatorOf(cells: CellTable, cell: number): number {
  if (cell >= cells.figures) return NO_LIMIT
  const { values, start } = cells.sheetOf(cell)
  const n = values?.n[cell - start] ?? Number.NaN
  return Number.isNaN(n) ? NO_LIMIT : n
}
