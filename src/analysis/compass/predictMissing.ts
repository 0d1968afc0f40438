import type { Covariance2 } from '../../stats/covarianceEllipse.ts'
import { linearPrediction } from '../../stats/linearPrediction.ts'
import type { CompassFrame } from './CompassFrame.ts'
import { MAX_MISSING_SHARE, MISSING_SHRINKAGE } from './compassConstants.ts'

export interface CompletedProfile {
  readonly z: readonly number[]
  /** How unsure the position is because of what was predicted, in disc radii squared; null when nothing was. */
  readonly uncertainty: Covariance2 | null
}

/**
 * Predicts the missing entries of a standardised profile from the others: best linear prediction with the frame's own
 * correlations, shrunk towards none, C_α = (1-α)C + α·diag(C), α = 0.2. What the prediction leaves open, L, makes the
 * position's covariance W_mᵀ·L·W_m / rho².
 *
 * Null when more than 30 % of the indicators are missing: such an area is not placed.
 */
export function predictMissing(frame: CompassFrame, z: readonly number[]): CompletedProfile | null {
  const missing = [...z.keys()].filter((j) => Number.isNaN(z[j]))
  if (missing.length === 0) return { z, uncertainty: null }
  if (missing.length > MAX_MISSING_SHARE * z.length + 1e-9) return null
  const observed = [...z.keys()].filter((j) => !Number.isNaN(z[j]))
  const shrunk = frame.C.map((row, a) => row.map((value, b) => (a === b ? value : (1 - MISSING_SHRINKAGE) * value)))
  const { values, covariance } = linearPrediction(
    shrunk,
    observed,
    observed.map((j) => z[j]!),
    missing,
  )
  const filled = [...z]
  let [xx, xy, yy] = [0, 0, 0]
  missing.forEach((j, row) => {
    filled[j] = values[row]!
    missing.forEach((other, column) => {
      const left = covariance[row]![column]! / frame.rho ** 2
      xx += frame.W[j]![0] * left * frame.W[other]![0]
      xy += frame.W[j]![0] * left * frame.W[other]![1]
      yy += frame.W[j]![1] * left * frame.W[other]![1]
    })
  })
  return { z: filled, uncertainty: { xx, xy, yy } }
}
