/** A mistake or a sign for "missing" (-1) is seldom more than one or two different numbers. */
const FEWEST_NEGATIVES = 3

/** Whether figures tell a change, which has no count of persons behind it: several different ones are below zero. */
export function isChangeColumn(values: Float64Array): boolean {
  const negatives = new Set<number>()
  for (const value of values) {
    if (value < 0 && negatives.add(value).size >= FEWEST_NEGATIVES) return true
  }
  return false
}
