import { studentTail } from './studentTail.ts'

/** Closer than this the tail's own last digits decide. */
const CLOSE = 1e-13

/**
 * The point of Student's t distribution with the share `probability` below it: 0.975 with 7 degrees of freedom gives
 * 2.364624. Enclosed by doubling, then found by Ridders' method (IEEE Transactions on Circuits and Systems 26, 1979),
 * which never leaves the enclosure: a map of means asks once for every area. Relative error under 1e-11.
 * Throws RangeError unless 0 < probability < 1 and degreesOfFreedom > 0. Cost: some fifteen tail areas.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1) || !(degreesOfFreedom > 0)) {
    throw new RangeError(
      `studentQuantile needs a probability between 0 and 1 and degrees of freedom above 0, got ${probability}, ${degreesOfFreedom}`,
    )
  }
  if (probability < 0.5) return -studentQuantile(1 - probability, degreesOfFreedom)
  const excess = (t: number) => studentTail(t, degreesOfFreedom) - 2 * (1 - probability)
  let low = 0
  let above = excess(0)
  let high = 2
  let below = excess(high)
  while (below > 0) {
    low = high
    above = below
    high *= 2
    below = excess(high)
  }
  let last = low
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    const half = excess(middle)
    const at = middle + ((middle - low) * half) / Math.sqrt(half * half - above * below)
    const found = at > low && at < high ? at : middle
    if (Math.abs(found - last) <= CLOSE * found) return found
    last = found
    // The nearest of the two points on either side of the answer enclose it anew.
    for (const [point, value] of [
      [middle, half],
      [found, excess(found)],
    ] as const) {
      if (value > 0 && point > low) [low, above] = [point, value]
      else if (value <= 0 && point < high) [high, below] = [point, value]
    }
  }
}
