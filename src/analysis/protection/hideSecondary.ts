import { determinedUnknowns, type LinearEquation } from '../../stats/determinedUnknowns.ts'
import { CellState, type CellTable } from './CellTable.ts'
import { isSafe, remainderOf } from './isSafe.ts'
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
  const pending: SumRelation[] = []
  const meet = (cell: number) => {
    for (const relation of sums.of(cell)) {
      live.add(relation)
      pending.push(relation)
    }
  }
  const hide = (cell: number) => {
    cells.hide(cell, 'secondary')
    meet(cell)
  }
  const isDropped = ({ reference }: SumRelation) => reference !== null && dropped.has(reference)
  const giveUp = (relation: SumRelation) => {
    if (relation.total !== null && cells.state[relation.total] === CellState.shown) hide(relation.total)
    else if (relation.reference !== null) dropped.add(relation.reference)
    else return false
    return true
  }
  for (let cell = 0; cell < cells.state.length; cell++) if (cells.state[cell] === CellState.hidden) meet(cell)
  for (;;) {
    for (let relation = pending.pop(); relation; relation = pending.pop()) {
      while (!isDropped(relation) && !isSafe(cells, relation, least)) {
        const next = nextToHide(cells, relation, least)
        if (next !== null) hide(next)
        else if (!giveUp(relation)) break
      }
    }
    const open = [...live].filter((relation) => !isDropped(relation))
    const solved = determinedUnknowns(ringEquations(cells, open))
    if (solved.length === 0) return dropped
    let helped = false
    for (const cell of solved) {
      const relations = sums.of(cell).filter((relation) => !isDropped(relation))
      const next = relations
        .flatMap(({ parts }) => parts.filter((part) => cells.state[part] === CellState.shown))
        .sort((a, b) => cells.amount[a]! - cells.amount[b]! || a - b)
        .find((part) => cells.amount[part]! > 0)
      if (next !== undefined) hide(next)
      if (next !== undefined || relations.some(giveUp)) {
        helped = true
        break
      }
    }
    if (!helped) return dropped
  }
}

/** The smallest part that makes the sum safe, else the smallest that helps, else null. Zeros are the last resort. */
function nextToHide(cells: CellTable, relation: SumRelation, least: number): number | null {
  const { amount, rest, state } = cells
  const { hidden, count, needed } = remainderOf(cells, relation, least)
  const lacksCount = relation.counted && count < needed
  const helps = (part: number) => {
    if (lacksCount) return amount[part]! > 0
    return hidden < 2 || rest[part]! > 0
  }
  const candidates = relation.parts.filter((part) => state[part] === CellState.shown && helps(part))
  const size = (part: number) => (amount[part] === 0 ? Number.POSITIVE_INFINITY : Math.abs(amount[part]!))
  candidates.sort((a, b) => (size(a) === size(b) ? a - b : size(a) - size(b)))
  const enough = candidates.find((part) => {
    const before = state[part]!
    state[part] = CellState.hidden
    const safe = isSafe(cells, relation, least)
    state[part] = before
    return safe
  })
  return enough ?? candidates[0] ?? null
}

/**
 * Equations in the hidden figures, of those sums that hang together in rings. Where they hang together as a tree, two
 * hidden figures in each sum are enough for nothing to follow: a change in one can always be passed on to the next.
 */
function ringEquations(cells: CellTable, relations: readonly SumRelation[]): LinearEquation[] {
  const equations = relations.map(({ parts, total }) => {
    const equation = new Map<number, number>()
    for (const part of parts) if (cells.state[part] === CellState.hidden) equation.set(part, 1)
    if (total !== null && cells.state[total] === CellState.hidden) equation.set(total, -1)
    return equation
  })
  const leader = new Map<number, number>()
  const find = (node: number): number => {
    let top = node
    while ((leader.get(top) ?? top) !== top) top = leader.get(top)!
    for (let at = node; at !== top; ) {
      const next = leader.get(at) ?? at
      leader.set(at, top)
      at = next
    }
    return top
  }
  const ringed = new Set<number>()
  // Equations are nodes below zero, figures from zero; an edge inside one piece closes a ring.
  for (const [at, equation] of equations.entries()) {
    for (const cell of equation.keys()) {
      const [one, other] = [find(-1 - at), find(cell)]
      if (one === other) ringed.add(one)
      else leader.set(one, other)
    }
  }
  const tops = new Set([...ringed].map(find))
  return equations.filter((equation, at) => equation.size > 0 && tops.has(find(-1 - at)))
}
