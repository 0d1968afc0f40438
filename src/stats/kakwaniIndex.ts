import { concentrationCurve } from './concentrationCurve.ts'
import type { Interval } from './Interval.ts'
import { requireComputable } from './requireComputable.ts'
import { requireConfidence } from './requireConfidence.ts'
import { studentQuantile } from './studentQuantile.ts'

export interface KakwaniIndex {
  /** Above 0 when the quantity rises more steeply along the order than the need itself does. */
  readonly index: number
  readonly standardError: number
  readonly interval: Interval
}

/**
 * The Kakwani index: does the dose rise along the order of need more than need itself? The concentration index of the
 * dose minus the concentration index (Gini) of the need, both with people lined up by need. 0: in proportion to need;
 * below 0: less than in proportion.
 *
 * Both are twice the weighted mean of relative quantity times place, so the difference has one influence term per step,
 * the difference of the two terms `a` of `concentrationIndex`; the standard error takes the spread of that difference
 * over T steps, as Kakwani, Wagstaff and van Doorslaer (1997) do for a single index.
 *
 * `needs`: 0 or more, so a z-score must be moved first. Throws RangeError on fewer than three places in the order, else
 * as `concentrationCurve`. Source: Kakwani, Economic Journal 87 (1977). Cost: two sorts.
 */
export function kakwaniIndex(
  doses: ArrayLike<number>,
  needs: ArrayLike<number>,
  populations: ArrayLike<number>,
  confidence = 0.95,
): KakwaniIndex {
  requireConfidence('kakwaniIndex', confidence)
  const dose = concentrationCurve(doses, needs, populations, 'kakwaniIndex')
  const need = concentrationCurve(needs, needs, populations, 'kakwaniIndex')
  const steps = dose.length
  if (steps < 3) throw new RangeError(`kakwaniIndex needs at least three places in the order, got ${steps}`)
  let doseIndex = -1
  let needIndex = -1
  for (let t = 0; t < steps; t++) {
    doseIndex += 2 * dose[t]!.share * dose[t]!.relativeMean * dose[t]!.midpoint
    needIndex += 2 * need[t]!.share * need[t]!.relativeMean * need[t]!.midpoint
  }
  const index = doseIndex - needIndex
  let squares = 0
  for (let t = 0; t < steps; t++) {
    const place = 2 * dose[t]!.midpoint - 1
    const doseTerm = dose[t]!.relativeMean * (place - doseIndex) + 2 - (dose[t - 1]?.quantity ?? 0) - dose[t]!.quantity
    const needTerm = need[t]!.relativeMean * (place - needIndex) + 2 - (need[t - 1]?.quantity ?? 0) - need[t]!.quantity
    squares += dose[t]!.share * (doseTerm - needTerm - index) ** 2
  }
  const standardError = Math.sqrt(squares / steps)
  requireComputable('kakwaniIndex', standardError, index)
  const reach = studentQuantile((1 + confidence) / 2, steps - 1) * standardError
  return { index, standardError, interval: { lower: index - reach, upper: index + reach } }
}
