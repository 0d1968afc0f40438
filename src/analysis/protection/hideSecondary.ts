import { determinedUnknowns } from '../../stats/determinedUnknowns.ts'
import { CellState, type CellTable } from './CellTable.ts'
import { isSafe, remainderOf } from './isSafe.ts'
import { type PossibleRange, possibleRanges } from './possibleRanges.ts'
import { ringEquations } from './ringEquations.ts'
import type { SumRelation } from './SumRelation.ts'
import type { SumRelations } from './SumRelations.ts'

/**
 * Hides further figures until no hidden one follows from what is shown: figures of areas, and where that is not enough
 * the municipality's own. Each sum is made safe by itself, smallest part first; then all sums are solved together,
 * because a figure can follow from several sums none of which gives it away alone; and last, every hidden count must be
 * one of at least `least` whole numbers for a reader who adds up everything and knows the denominators. That is the
 * handbooks' "sliding protection" (Hundepool et al., Statistical Disclosure Control, 2012, 4.3; Fischetti and Salazar
 * 2001): how wide the range is counts, not where in it the figure lies. Returns the ranges of the figures that stand in
 * a sum. Ends because every step hides one
 * more figure. Cost: linear in the hidden figures and the sums they stand in, but for sums that form rings, which are
 * solved.
 */
export function hideSecondary(cells: CellTable, sums: SumRelations, least: number): ReadonlyMap<number, PossibleRange> {
  const live = new Set<SumRelation>()
  const pending = new Set<SumRelation>()
  const meet = (cell: number) => {
    for (const relation of sums.of(cell)) {
      live.add(relation)
      pending.add(relation)
    }
  }
  const hide = (cell: number, relation: SumRelation) => {
    cells.hide(cell, 'secondary', relation.kind)
    meet(cell)
  }
  /** Takes the total away. False when there is none to take. */
  const giveUp = (relation: SumRelation): boolean => {
    const { total } = relation
    if (total === null || cells.state[total] !== CellState.shown) return false
    hide(total, relation)
    return true
  }
  const makeSafe = (relation: SumRelation) => {
    while (!isSafe(cells, relation, least)) {
      const next = nextToHide(cells, relation, least)
      if (next !== null) hide(next, relation)
      else if (!giveUp(relation)) return
    }
  }
  // What stands in a sum with figures at full precision could be worked out from them: whole numbers are not enough.
  for (const cell of [...cells.coarse.keys()]) {
    if (sums.of(cell).some(({ kind }) => kind !== 'areas')) cells.hide(cell, 'small-count')
  }
  for (let cell = 0; cell < cells.state.length; cell++) if (cells.state[cell] === CellState.hidden) meet(cell)
  for (;;) {
    for (const relation of pending) {
      pending.delete(relation)
      makeSafe(relation)
    }
    const solved = determinedUnknowns(ringEquations(cells, [...live]))
    const helped = solved.some((cell) => {
      const relations = sums.of(cell)
      const next = smallestShown(cells, relations)
      if (next) hide(...next)
      return next !== null || relations.some(giveUp)
    })
    if (helped) continue
    const ranges = possibleRanges(cells, live)
    const narrow = tooNarrow(ranges, least)
    const widened = narrow.filter((cell) => {
      const relations = sums.of(cell)
      const next = smallestShown(cells, relations)
      if (next) hide(...next)
      return next !== null || relations.some(giveUp)
    })
    if (widened.length === 0) return ranges
  }
}

/** Hidden counts for which fewer than `least` whole numbers fit, or fewer than the denominator has room for. */
function tooNarrow(ranges: ReadonlyMap<number, PossibleRange>, least: number): number[] {
  const narrow: number[] = []
  for (const [cell, { least: from, most: to, limit }] of ranges) {
    if (to - from < Math.min(least - 1, limit)) narrow.push(cell)
  }
  return narrow
}

/** The smallest part that makes the sum safe, else the smallest that helps, else null. Zeros are the last resort. */
function nextToHide(cells: CellTable, relation: SumRelation, least: number): number | null {
  const { amount, rest, state } = cells
  const { hidden, count, needed } = remainderOf(cells, relation, least)
  const lacksCount = relation.counted && count < needed
  const helps = (part: number) => (lacksCount ? amount[part]! > 0 : hidden < 2 || rest[part]! > 0)
  const candidates = relation.parts.filter((part) => state[part] === CellState.shown && helps(part))
  candidates.sort((a, b) => bySize(cells, a, b))
  const enough = candidates.find((part) => {
    state[part] = CellState.hidden
    const safe = isSafe(cells, relation, least)
    state[part] = CellState.shown
    return safe
  })
  return enough ?? candidates[0] ?? null
}

function smallestShown(cells: CellTable, relations: readonly SumRelation[]): [number, SumRelation] | null {
  const shown = relations.flatMap((relation) =>
    relation.parts
      .filter((part) => cells.state[part] === CellState.shown)
      .map((part): [number, SumRelation] => [part, relation]),
  )
  return shown.sort(([a], [b]) => bySize(cells, a, b))[0] ?? null
}

/** Smallest first, those that count nobody (changes, means) before all, zeros last; then in order of the table. */
function bySize({ amount }: CellTable, a: number, b: number): number {
  const size = (part: number) => {
    const count = Math.abs(amount[part]!)
    return count === 0 ? Number.MAX_VALUE : Number.isNaN(count) ? 0 : count
  }
  return size(a) - size(b) || a - b
}
