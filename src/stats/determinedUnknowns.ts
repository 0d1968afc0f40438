/** One equation: what each unknown is multiplied by. The right-hand side does not matter for the question. */
export type LinearEquation = ReadonlyMap<number, number>

const ZERO = 1e-9

/**
 * Which unknowns of a system of linear equations have one possible value only, whatever the others are. In words: solve
 * for as many unknowns as there are independent equations (Gauss-Jordan); an unknown is determined when its equation has
 * no other unknown left in it. An unknown that stands in no equation is free.
 *
 * Unknowns are numbers of the caller's choice; the answer is in ascending order. Negative and fractional solutions
 * count as solutions. Never throws. Cost: equations times unknowns, sparse; the shortest equations are used first.
 */
export function determinedUnknowns(equations: readonly LinearEquation[]): number[] {
  const rows = new Map<number, Map<number, number>>()
  /** The pivot rows in which an unknown stands, so that one more pivot touches only those. */
  const users = new Map<number, Set<number>>()
  const use = (unknown: number, pivot: number) => {
    const set = users.get(unknown)
    if (set) set.add(pivot)
    else users.set(unknown, new Set([pivot]))
  }
  for (const equation of [...equations].sort((a, b) => a.size - b.size)) {
    const row = new Map(equation)
    for (const unknown of equation.keys()) {
      const pivot = rows.get(unknown)
      if (pivot) addMultiple(row, pivot, -row.get(unknown)!)
    }
    const [first] = row
    if (!first) continue
    const [pivot, factor] = first
    for (const [unknown, coefficient] of row) row.set(unknown, coefficient / factor)
    for (const other of users.get(pivot) ?? []) {
      const otherRow = rows.get(other)!
      addMultiple(otherRow, row, -otherRow.get(pivot)!)
      for (const unknown of row.keys()) {
        if (otherRow.has(unknown)) use(unknown, other)
        else users.get(unknown)?.delete(other)
      }
    }
    users.delete(pivot)
    rows.set(pivot, row)
    for (const unknown of row.keys()) if (unknown !== pivot) use(unknown, pivot)
  }
  const determined: number[] = []
  for (const [pivot, row] of rows) if (row.size === 1) determined.push(pivot)
  return determined.sort((a, b) => a - b)
}

/** row += factor times other; what comes to nothing is taken out. */
function addMultiple(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  for (const [unknown, coefficient] of other) {
    const sum = (row.get(unknown) ?? 0) + factor * coefficient
    if (Math.abs(sum) < ZERO) row.delete(unknown)
    else row.set(unknown, sum)
  }
}
