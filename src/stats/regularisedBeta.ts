import { logGamma } from './logGamma.ts'

const TINY = 1e-300
const SMALLEST_SHAPE = 1e-100
const LARGEST_SHAPE = 1e8

/** Lentz's continued fraction for the incomplete beta function; settles fast while x is below its turning point. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  if (Math.abs(d) < TINY) d = TINY
  d = 1 / d
  let fraction = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + even / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + odd / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 4e-16) break
  }
  return fraction
}

/**
 * The regularised incomplete beta function: the share of a beta distribution with these shapes that lies at or below x.
 * Student's t and the F distribution are read from it.
 *
 * Continued fraction, on whichever side of (a + 1) / (a + b + 2) it settles fast (Press et al., Numerical Recipes, 6.4).
 * Error under 1e-12. Answer 0-1. Throws RangeError unless 0 <= x <= 1 and both shapes lie in 1e-100 to 1e8.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  const isShape = (shape: number) => shape >= SMALLEST_SHAPE && shape <= LARGEST_SHAPE
  if (!(x >= 0 && x <= 1) || !isShape(a) || !isShape(b)) {
    throw new RangeError(
      `regularisedBeta needs x from 0 to 1 and shapes from ${SMALLEST_SHAPE} to ${LARGEST_SHAPE}, got ${x}, ${a} and ${b}`,
    )
  }
  if (x === 0 || x === 1) return x
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b
}
