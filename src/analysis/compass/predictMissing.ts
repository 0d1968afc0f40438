import { Matrix, solve } from 'ml-matrix'
import type { Covariance2 } from '../../stats/covarianceEllipse.ts'
import type { CompassFrame } from './CompassFrame.ts'
import { MAX_MISSING_SHARE, MISSING_SHRINKAGE } from './compassConstants.ts'

export interface CompletedProfile {
  readonly z: readonly number[]
  /** How unsure the position is because of what was predicted, in disc radii squared; null when nothing was. */
  readonly uncertainty: Covariance2 | null
}

/**
 * Predicts the missing entries of a standardised profile from the others: best linear prediction with the frame's own
 * correlations, shrunk towards none, C_α = (1-α)C + α·diag(C), α = 0.2. z_m = C_α[m,o]·C_α[o,o]⁻¹·z_o, and the
 * position's covariance W_mᵀ(C_α[m,m] - C_α[m,o]C_α[o,o]⁻¹C_α[o,m])W_m / rho².
 *
 * Null when more than 30 % of the indicators are missing: such an area is not placed.
 */
export function predictMissing(frame: CompassFrame, z: readonly number[]): CompletedProfile | null {
  const missing = [...z.keys()].filter((j) => Number.isNaN(z[j]))
  if (missing.length === 0) return { z, uncertainty: null }
  if (missing.length > MAX_MISSING_SHARE * z.length + 1e-9) return null
  const observed = [...z.keys()].filter((j) => !Number.isNaN(z[j]))
  const shrunk = new Matrix(
    frame.C.map((row, a) => row.map((value, b) => (a === b ? value : (1 - MISSING_SHRINKAGE) * value))),
  )
  const cross = shrunk.selection(observed, missing)
  const weights = solve(shrunk.selection(observed, observed), cross).transpose()
  const predicted = weights.mmul(Matrix.columnVector(observed.map((j) => z[j]!)))
  const left = shrunk.selection(missing, missing).sub(weights.mmul(cross))
  const pull = new Matrix(missing.map((j) => [...frame.W[j]!]))
  const covariance = pull
    .transpose()
    .mmul(left)
    .mmul(pull)
    .div(frame.rho ** 2)
  const filled = [...z]
  missing.forEach((j, row) => {
    filled[j] = predicted.get(row, 0)
  })
  return {
    z: filled,
    uncertainty: { xx: covariance.get(0, 0), xy: covariance.get(0, 1), yy: covariance.get(1, 1) },
  }
}
