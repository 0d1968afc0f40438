/** What programs write for a number that is not there. */
const NEGATIVE_CODE = /^-(?:1|[89]+)$/
const REPEATED_CODE = /^(?:9{3,}(?:\.9+)?|8{4,})$/
/** A code is far outside: more than twice the largest other figure. */
const FAR = 2

/**
 * Numbers that may stand for a missing one: the only negative ones of an indicator, written like codes, and the same digit
 * over and over, far above all others. In order; none where there is nothing to compare with.
 */
export function doubtfulNumbers(values: Float64Array | readonly number[]): number[] {
  const negative = new Set<number>()
  const repeated = new Set<number>()
  let largest = 0
  let others = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    if (value < 0) negative.add(value)
    else if (value >= 999 && REPEATED_CODE.test(String(value))) repeated.add(value)
    else {
      others++
      largest = Math.max(largest, value)
    }
  }
  if (others === 0) return []
  const codes = [...negative].every((value) => NEGATIVE_CODE.test(String(value))) ? [...negative] : []
  return [...codes, ...[...repeated].filter((value) => value > FAR * largest)].sort((a, b) => a - b)
}
