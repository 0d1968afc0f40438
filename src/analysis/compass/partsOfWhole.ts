/** Sums within this of their mean in every area are one and the same whole. In per cent. */
const TOLERANCE = 0.75
/** Parts of a whole are rarely more in a compass, and every one more multiplies the sets to be tried. */
const MOST_PARTS = 4

/**
 * Sets of shares that together are one whole, such as forms of tenure: in every area they add up to the same. One of
 * such a set follows from the others, so it says nothing new and pulls twice.
 *
 * `rows`: areas × indicators, shares in per cent; `isShare` by indicator. Gives the smallest sets (2-4 members) as
 * column positions; columns that are alike or already in a smaller set are not combined again. Rows with a gap in a
 * set speak neither for nor against it; with fewer than three complete rows there is none.
 */
export function partsOfWhole(rows: readonly ArrayLike<number>[], isShare: readonly boolean[]): number[][] {
  const shares = [...isShare.keys()].filter((column) => isShare[column])
  const found: number[][] = []
  const taken = new Set<number>()
  for (let size = 2; size <= MOST_PARTS; size++) {
    for (const set of combinations(shares, size)) {
      if (set.some((column) => taken.has(column)) || !isConstant(rows, set)) continue
      found.push(set)
      for (const column of set) taken.add(column)
    }
  }
  return found
}

function isConstant(rows: readonly ArrayLike<number>[], set: readonly number[]): boolean {
  let count = 0
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const row of rows) {
    const sum = set.reduce((before, column) => before + row[column]!, 0)
    if (!Number.isFinite(sum)) continue
    count++
    least = Math.min(least, sum)
    most = Math.max(most, sum)
    if (most - least > 2 * TOLERANCE) return false
  }
  return count >= 3 && !set.some((column) => isConstantColumn(rows, column))
}

/** A share that is the same everywhere would make a whole with anything that is. */
function isConstantColumn(rows: readonly ArrayLike<number>[], column: number): boolean {
  const values = rows.map((row) => row[column]!).filter(Number.isFinite)
  return values.every((value) => value === values[0])
}

function* combinations(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i <= items.length - size; i++) {
    for (const rest of combinations(items, size - 1, i + 1)) yield [items[i]!, ...rest]
  }
}
