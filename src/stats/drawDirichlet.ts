import { drawGamma } from './drawGamma.ts'
import type { RandomSource } from './random.ts'
import { requireComputable } from './requireComputable.ts'

const LOOSEST = 1e-3
const TIGHTEST = 1e15

/**
 * Weights drawn at random around chosen ones, into `out`: a Dirichlet distribution with mean `weights` / their sum. The
 * higher the `concentration`, the closer to the chosen weights; `dirichletConcentration` finds one for a wanted spread.
 *
 * In words: a gamma number per weight with shape concentration x weight, divided by their sum. The drawn weights are 0
 * or more and add to 1; a chosen weight of 0 stays 0.
 * Throws RangeError on a concentration outside 1e-3 to 1e15 (where all the weight falls to one, and where nothing moves), lengths that differ, or weights that are negative or all 0.
 * Cost: one gamma number per weight, nothing allocated.
 */
export function drawDirichlet(
  random: RandomSource,
  weights: ArrayLike<number>,
  concentration: number,
  out: Float64Array,
): Float64Array {
  if (!(concentration >= LOOSEST && concentration <= TIGHTEST)) {
    throw new RangeError(`drawDirichlet needs a concentration from ${LOOSEST} to ${TIGHTEST}, got ${concentration}`)
  }
  if (out.length !== weights.length) {
    throw new RangeError(`drawDirichlet needs room for ${weights.length} weights, got ${out.length}`)
  }
  let chosen = 0
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i]! >= 0)) throw new RangeError(`drawDirichlet needs weights of at least 0, got ${weights[i]}`)
    chosen += weights[i]!
  }
  requireComputable('drawDirichlet', chosen)
  if (chosen === 0) throw new RangeError('drawDirichlet needs at least one weight above 0')
  for (;;) {
    let sum = 0
    for (let i = 0; i < weights.length; i++) {
      // A weight that vanishes beside the others is as good as 0.
      const shape = concentration * (weights[i]! / chosen)
      out[i] = shape === 0 ? 0 : drawGamma(random, shape)
      sum += out[i]!
    }
    // All parts can underflow when the concentration is minute; draw again rather than divide by 0.
    if (sum === 0) continue
    for (let i = 0; i < out.length; i++) out[i] = out[i]! / sum
    return out
  }
}
