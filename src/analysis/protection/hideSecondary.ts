import { determinedUnknowns } from '../../stats/determinedUnknowns.ts'
import { CellState, type CellTable } from './CellTable.ts'
import { isSafe, remainderOf } from './isSafe.ts'
import { ringEquations } from './ringEquations.ts'
import type { SumRelation } from './SumRelation.ts'
import type { SumRelations } from './SumRelations.ts'

/**
 * Hides further figures until no hidden one follows from what is shown, and returns the positions of published values
 * that had to go because even hiding every part was not enough. Each sum is made safe by itself, smallest part first;
 * then all sums are solved together, because a figure can follow from several sums none of which gives it away alone.
 * Ends because every step hides one more figure or takes one sum away. Cost: linear in the hidden figures and the sums
 * they stand in, but for sums that form rings, which are solved.
 */
export function hideSecondary(cells: CellTable, sums: SumRelations, least: number): Set<number> {
  const dropped = new Set<number>()
  const live = new Set<SumRelation>()
  const pending = new Set<SumRelation>()
  const meet = (cell: number) => {
    for (const relation of sums.of(cell)) {
      live.add(relation)
      pending.add(relation)
    }
  }
  const hide = (cell: number) => {
    cells.hide(cell, 'secondary')
    meet(cell)
  }
  const isLive = ({ references }: SumRelation) => !references.some((reference) => dropped.has(reference))
  /** Takes the total away. False when there is none to take. */
  const giveUp = ({ total, references }: SumRelation): boolean => {
    if (total !== null && cells.state[total] === CellState.shown) hide(total)
    else if (references.length > 0) for (const reference of references) dropped.add(reference)
    else return false
    return true
  }
  const makeSafe = (relation: SumRelation) => {
    while (isLive(relation) && !isSafe(cells, relation, least)) {
      const next = nextToHide(cells, relation, least)
      if (next !== null) hide(next)
      else if (!giveUp(relation)) return
    }
  }
  // What stands in a sum with figures at full precision could be worked out from them: whole numbers are not enough.
  for (const cell of [...cells.coarse.keys()]) {
    if (sums.of(cell).some(({ references }) => references.length === 0)) cells.hide(cell, 'small-count')
  }
  for (let cell = 0; cell < cells.state.length; cell++) if (cells.state[cell] === CellState.hidden) meet(cell)
  for (;;) {
    for (const relation of pending) {
      pending.delete(relation)
      makeSafe(relation)
    }
    const solved = determinedUnknowns(ringEquations(cells, [...live].filter(isLive)))
    const helped = solved.some((cell) => {
      const relations = sums.of(cell).filter(isLive)
      const next = smallestShown(cells, relations)
      if (next !== null) hide(next)
      return next !== null || relations.some(giveUp)
    })
    if (!helped) return dropped
  }
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

function smallestShown(cells: CellTable, relations: readonly SumRelation[]): number | null {
  const shown = relations.flatMap(({ parts }) => parts.filter((part) => cells.state[part] === CellState.shown))
  return shown.sort((a, b) => bySize(cells, a, b))[0] ?? null
}

/** Smallest first, those that count nobody (changes, means) before all, zeros last; then in order of the table. */
function bySize({ amount }: CellTable, a: number, b: number): number {
  const size = (part: number) => {
    const count = Math.abs(amount[part]!)
    return count === 0 ? Number.MAX_VALUE : Number.isNaN(count) ? 0 : count
  }
  return size(a) - size(b) || a - b
}
