import { concentrationCurve } from './concentrationCurve.ts'
import type { Interval } from './Interval.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { studentQuantile } from './studentQuantile.ts'

export interface ConcentrationIndex {
  /** -1 to 1: above 0 when more of the quantity goes to the end of the order, 0 when it is spread evenly. */
  readonly index: number
  readonly standardError: number
  readonly interval: Interval
  /** Number of steps in the order (areas, ties taken as one) that the standard error rests on. */
  readonly steps: number
}

/**
 * The concentration index: does the quantity (dose per person) go to those at the end of the order (most need)? Twice
 * the area between the diagonal and the concentration curve; in words, twice the population-weighted mean of relative
 * quantity times place in line, minus 1.
 *
 * Standard error by Kakwani, Wagstaff and van Doorslaer, "Socioeconomic inequalities in health: measurement,
 * computation and statistical inference", Journal of Econometrics 77 (1997), for grouped data whose spread within the
 * groups is unknown: variance = (sum of share x a squared - (1 + C) squared) / T, with a = relative mean x
 * (2 midpoint - 1 - C) + 2 - curve before - curve after, and T the number of steps. The interval takes Student's t with
 * T - 1 degrees of freedom because T is small here. With few areas the interval is wide, as it should be.
 *
 * Throws RangeError on fewer than three steps in the order, else as `concentrationCurve`. Cost: one sort.
 */
export function concentrationIndex(
  values: ArrayLike<number>,
  order: ArrayLike<number>,
  populations: ArrayLike<number>,
  confidence = 0.95,
): ConcentrationIndex {
  requireConfidence('concentrationIndex', confidence)
  const curve = concentrationCurve(values, order, populations, 'concentrationIndex')
  if (curve.length < 3) {
    throw new RangeError(`concentrationIndex needs at least three places in the order, got ${curve.length}`)
  }
  let index = -1
  for (const step of curve) index += 2 * step.share * step.relativeMean * step.midpoint
  let squares = 0
  let before = 0
  for (const step of curve) {
    const a = step.relativeMean * (2 * step.midpoint - 1 - index) + 2 - before - step.quantity
    squares += step.share * a * a
    before = step.quantity
  }
  const standardError = Math.sqrt(Math.max(0, squares - (1 + index) ** 2) / curve.length)
  requireComputable('concentrationIndex', standardError, index)
  const reach = studentQuantile((1 + confidence) / 2, curve.length - 1) * standardError
  return { index, standardError, interval: { lower: index - reach, upper: index + reach }, steps: curve.length }
}
