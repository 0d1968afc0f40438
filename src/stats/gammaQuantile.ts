import { regularisedGamma } from './regularisedGamma.ts'

const LARGEST_SHAPE = 1e5

/**
 * The point x of the gamma distribution (this shape, scale 1) with the share `probability` at or below it. The
 * chi-square quantile with f degrees of freedom is twice gammaQuantile(f / 2, probability).
 *
 * The interval that holds x is found by doubling and then halved to the last bit of a double: slow beside Newton's
 * method, but it cannot miss, and an interval is computed once per figure. Relative error under 1e-11.
 * Throws RangeError unless 0 < shape <= 1e5 and 0 <= probability < 1. Cost: some hundred evaluations of regularisedGamma.
 */
export function gammaQuantile(shape: number, probability: number): number {
  if (!(shape > 0 && shape <= LARGEST_SHAPE) || !(probability >= 0 && probability < 1)) {
    throw new RangeError(
      `gammaQuantile needs a shape above 0 and up to ${LARGEST_SHAPE} and a probability in [0, 1), got ${shape}, ${probability}`,
    )
  }
  if (probability === 0) return 0
  let low = 0
  let high = shape + 1
  while (regularisedGamma(shape, high) < probability) {
    low = high
    high *= 2
  }
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (regularisedGamma(shape, middle) < probability) low = middle
    else high = middle
  }
}
