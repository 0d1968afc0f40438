import { withoutNoise } from '../../stats/withoutNoise.ts'

/** Further decimals than this say less than they cost. */
const MOST_MORE = 4

/**
 * How many decimals tell these figures apart: as few as possible, at least `decimals`, so that two limits, or the highest
 * and the next, never read the same number. Four more at most; figures still alike there are alike to the reader.
 */
export function tellingDecimals(values: readonly number[], decimals: number): number {
  const different = [...new Set(values.map(withoutNoise))]
  for (let more = 0; more < MOST_MORE; more++) {
    const read = new Set(different.map((value) => Math.abs(value).toFixed(decimals + more) + (value < 0 ? '-' : '')))
    if (read.size === different.length) return decimals + more
  }
  return decimals + MOST_MORE
}
