/** What a reader with pencil and paper knows: names of figures that add up, and what they add up to. */
export interface Sum {
  readonly parts: readonly string[]
  readonly total: number | string
}

/**
 * Hidden figures for which only one whole number fits, found by trying: each one is given every number from 0 to `most`
 * (its denominator), and the rest is filled in until all sums hold. A figure with two numbers that fit is left alone.
 */
export function forcedByTrying(
  shown: ReadonlyMap<string, number>,
  hidden: readonly string[],
  most: ReadonlyMap<string, number>,
  sums: readonly Sum[],
): string[] {
  return hidden.filter((name) => {
    let fitting = 0
    for (let value = 0; value <= most.get(name)! && fitting < 2; value++) {
      const others = hidden.filter((other) => other !== name)
      if (canBeFilled(new Map([...shown, [name, value]]), others, most, sums)) fitting++
    }
    return fitting < 2
  })
}

function canBeFilled(
  values: Map<string, number>,
  open: readonly string[],
  most: ReadonlyMap<string, number>,
  sums: readonly Sum[],
): boolean {
  const range = (name: string | number): readonly [number, number] => {
    const value = typeof name === 'number' ? name : values.get(name)
    return value === undefined ? [0, most.get(name as string)!] : [value, value]
  }
  const possible = sums.every(({ parts, total }) => {
    const ranges = parts.map(range)
    const [low, high] = range(total)
    return (
      ranges.reduce((sum, [least]) => sum + least, 0) <= high && ranges.reduce((sum, [, top]) => sum + top, 0) >= low
    )
  })
  if (!possible) return false
  const [name, ...others] = open
  if (name === undefined) return true
  for (let value = 0; value <= most.get(name)!; value++) {
    values.set(name, value)
    if (canBeFilled(values, others, most, sums)) return true
  }
  values.delete(name)
  return false
}

/** Rank of a matrix of small whole numbers. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row])
  let done = 0
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const pivot = left.findIndex((row, at) => at >= done && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) continue
    const row = left.splice(pivot, 1)[0]!
    left.splice(done, 0, row)
    for (let at = done + 1; at < left.length; at++) {
      const factor = left[at]![column]! / row[column]!
      left[at] = left[at]!.map((value, i) => value - factor * row[i]!)
    }
    done++
  }
  return done
}

/** Hidden figures with one value only by linear algebra: adding "this figure" to the sums adds no rank. */
export function solvable(hidden: readonly string[], sums: readonly Sum[]): string[] {
  const matrix = sums.map(({ parts, total }) =>
    hidden.map((name) => (parts.includes(name) ? 1 : 0) - (total === name ? 1 : 0)),
  )
  const full = rank(matrix)
  return hidden.filter((_, at) => rank([...matrix, hidden.map((_, i) => (i === at ? 1 : 0))]) === full)
}
