import { studentTail } from './studentTail.ts'

/**
 * The point of Student's t distribution with the share `probability` below it: 0.975 with 7 degrees of freedom gives
 * 2.364624. Found by halving, as `gammaQuantile`. Relative error under 1e-11.
 * Throws RangeError unless 0 < probability < 1 and degreesOfFreedom > 0. Cost: some hundred tail areas.
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1) || !(degreesOfFreedom > 0)) {
    throw new RangeError(
      `studentQuantile needs a probability between 0 and 1 and degrees of freedom above 0, got ${probability}, ${degreesOfFreedom}`,
    )
  }
  if (probability < 0.5) return -studentQuantile(1 - probability, degreesOfFreedom)
  const tail = 2 * (1 - probability)
  let low = 0
  let high = 2
  while (studentTail(high, degreesOfFreedom) > tail) {
    low = high
    high *= 2
  }
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentTail(middle, degreesOfFreedom) > tail) low = middle
    else high = middle
  }
}
