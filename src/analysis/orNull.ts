/**
 * The answer of a calculation, or null where the statistics refuse the figures: too few of them, all alike, or so large
 * or small that the answer is beyond what can be computed. They say so with a RangeError; whatever else is thrown is a
 * fault of ours and goes on.
 */
export function orNull<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The number, or null when it overflowed or is none. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
