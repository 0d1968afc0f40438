import { logGamma } from './logGamma.ts'

const TINY = 1e-300
const PRECISION = 1e-16
const SMALLEST_SHAPE = 1e-300
const LARGEST_SHAPE = 1e6

/** P(shape, x) by its power series; settles fast while x is below shape + 1. */
function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; term > sum * PRECISION; n++) {
    term *= x / (shape + n)
    sum += term
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape))
}

/** 1 - P(shape, x) by Lentz's continued fraction; settles fast once x is above shape + 1. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < 100_000; n++) {
    const a = -n * (n - shape)
    b += 2
    d = a * d + b
    if (Math.abs(d) < TINY) d = TINY
    c = b + a / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const change = d * c
    fraction *= change
    if (Math.abs(change - 1) < 4 * PRECISION) break
  }
  return fraction * Math.exp(shape * Math.log(x) - x - logGamma(shape))
}

/**
 * The regularised incomplete gamma function P(shape, x): the share of a gamma distribution with this shape and scale 1
 * that lies at or below x. The chi-square distribution with f degrees of freedom is P(f / 2, x / 2), and a Poisson
 * count with mean m is at least k with probability P(k, m).
 *
 * `upper` asks for the share above x instead, without the loss of digits that 1 - P would cause.
 * Series below shape + 1, continued fraction above (Press et al., Numerical Recipes, 6.2). Error under 1e-12.
 * Throws RangeError unless the shape lies in 1e-300 to 1e6 (beyond, the series would never settle) and x >= 0. Cost grows with the square root of the shape.
 */
export function regularisedGamma(shape: number, x: number, upper = false): number {
  if (!(shape >= SMALLEST_SHAPE && shape <= LARGEST_SHAPE) || !(x >= 0)) {
    throw new RangeError(
      `regularisedGamma needs a shape from ${SMALLEST_SHAPE} to ${LARGEST_SHAPE} and x from 0, got ${shape} and ${x}`,
    )
  }
  if (x === 0) return upper ? 1 : 0
  if (x === Infinity) return upper ? 0 : 1
  if (x < shape + 1) {
    const lower = Math.min(1, lowerSeries(shape, x))
    return upper ? 1 - lower : lower
  }
  const above = Math.min(1, upperFraction(shape, x))
  return upper ? above : 1 - above
}
