import { drawNormal } from './drawNormal.ts'
import type { RandomSource } from './random.ts'

/**
 * One number from the gamma distribution with this shape and scale 1 (mean and variance equal the shape).
 *
 * Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000); below shape 1 a draw with
 * shape + 1 is multiplied by a uniform number to the power 1 / shape. Throws RangeError unless shape > 0. Cost: about
 * one normal and one uniform number.
 */
export function drawGamma(random: RandomSource, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`drawGamma needs a shape above 0, got ${shape}`)
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(random)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = 1 - random()
    const square = x * x
    if (u < 1 - 0.0331 * square * square) return d * v
    if (Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) return d * v
  }
}
