const pairs = (count: number) => (count * (count - 1)) / 2

function tally(keys: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.values()]
}

/**
 * The adjusted Rand index of two groupings of the same points (Hubert and Arabie 1985): how many pairs are together in
 * both, beyond what chance would give. 1 = the same grouping whatever the names, 0 = as by chance, may be negative.
 * 1 also when both are all-in-one or all-alone. Throws RangeError on lengths that differ or fewer than two points.
 */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length || a.length < 2) throw new RangeError('adjustedRand needs two groupings of the same points')
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + pairs(count), 0)
  const together = sum(tally(a.map((label, index) => `${label} ${b[index]}`)))
  const inA = sum(tally(a.map(String)))
  const inB = sum(tally(b.map(String)))
  const expected = (inA * inB) / pairs(a.length)
  const most = (inA + inB) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}
