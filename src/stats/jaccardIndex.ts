/** Members in both sets over members in either (Jaccard 1901). 0-1; 1 for the same set, and for two empty ones. */
export function jaccardIndex<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0
  for (const member of a) if (b.has(member)) both++
  const either = a.size + b.size - both
  return either === 0 ? 1 : both / either
}
