import type { LinearEquation } from '../../stats/determinedUnknowns.ts'
import { CellState, type CellTable } from './CellTable.ts'
import type { SumRelation } from './SumRelation.ts'

/**
 * Equations in the hidden figures, of those sums that hang together in rings. Where they hang together as a tree, two
 * hidden figures in each sum are enough for nothing to follow: a change in one can always be passed on to the next.
 */
export function ringEquations(cells: CellTable, relations: readonly SumRelation[]): LinearEquation[] {
  const equations = relations.map(({ parts, total }) => {
    const equation = new Map<number, number>()
    for (const part of parts) if (cells.state[part] === CellState.hidden) equation.set(part, 1)
    if (total !== null && cells.state[total] === CellState.hidden) equation.set(total, -1)
    return equation
  })
  const leader = new Map<number, number>()
  const find = (node: number): number => {
    let top = node
    for (let next = leader.get(top); next !== undefined; next = leader.get(top)) top = next
    for (let at = node; at !== top; ) {
      const next = leader.get(at)!
      leader.set(at, top)
      at = next
    }
    return top
  }
  const ringed = new Set<number>()
  // Equations are nodes below zero, figures from zero; an edge inside one piece closes a ring.
  for (const [at, equation] of equations.entries()) {
    for (const cell of equation.keys()) {
      const one = find(-1 - at)
      const other = find(cell)
      if (one === other) ringed.add(one)
      else leader.set(one, other)
    }
  }
  const tops = new Set([...ringed].map(find))
  return equations.filter((equation, at) => equation.size > 0 && tops.has(find(-1 - at)))
}
