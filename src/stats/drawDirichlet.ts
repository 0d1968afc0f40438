import { drawGamma } from './drawGamma.ts'
import type { RandomSource } from './random.ts'

/**
 * Weights drawn at random around chosen ones, into `out`: a Dirichlet distribution with mean `weights` / their sum. The
 * higher the `concentration`, the closer to the chosen weights; `dirichletConcentration` finds one for a wanted spread.
 *
 * In words: a gamma number per weight with shape concentration x weight, divided by their sum. The drawn weights are 0
 * or more and add to 1; a chosen weight of 0 stays 0.
 * Throws RangeError on a concentration not above 0, lengths that differ, or weights that are negative or all 0.
 * Cost: one gamma number per weight, nothing allocated.
 */
export function drawDirichlet(
  random: RandomSource,
  weights: ArrayLike<number>,
  concentration: number,
  out: Float64Array,
): Float64Array {
  if (!(concentration > 0)) throw new RangeError(`drawDirichlet needs a concentration above 0, got ${concentration}`)
  if (out.length !== weights.length) {
    throw new RangeError(`drawDirichlet needs room for ${weights.length} weights, got ${out.length}`)
  }
  let chosen = 0
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i]! >= 0)) throw new RangeError(`drawDirichlet needs weights of at least 0, got ${weights[i]}`)
    chosen += weights[i]!
  }
  if (chosen === 0) throw new RangeError('drawDirichlet needs at least one weight above 0')
  for (;;) {
    let sum = 0
    for (let i = 0; i < weights.length; i++) {
      out[i] = weights[i] === 0 ? 0 : drawGamma(random, (concentration * weights[i]!) / chosen)
      sum += out[i]!
    }
    // All parts can underflow when the concentration is minute; draw again rather than divide by 0.
    if (sum === 0) continue
    for (let i = 0; i < out.length; i++) out[i] = out[i]! / sum
    return out
  }
}
