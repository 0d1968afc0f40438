import { drawGamma } from './drawGamma.ts'
import { drawNormal } from './drawNormal.ts'
import type { RandomSource } from './random.ts'

/**
 * One number from Student's t distribution: a normal number over the root of a chi-square number by its degrees of
 * freedom. Throws RangeError unless 1 <= degreesOfFreedom < infinity: fewer than two observations have none, and the tails
 * of a fraction of one reach beyond what can be computed. Cost: one normal and one gamma number.
 */
export function drawStudent(random: RandomSource, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom >= 1 && degreesOfFreedom < Infinity)) {
    throw new RangeError(`drawStudent needs degrees of freedom from 1, got ${degreesOfFreedom}`)
  }
  const shape = degreesOfFreedom / 2
  return drawNormal(random) / Math.sqrt(drawGamma(random, shape) / shape)
}
