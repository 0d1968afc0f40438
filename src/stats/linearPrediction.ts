import { LuDecomposition, Matrix } from 'ml-matrix'
import { requireComputable } from './requireComputable.ts'

export interface LinearPrediction {
  /** Predicted values of the wanted variables. */
  readonly values: number[]
  /** Covariance that is left in them once the known ones are given. */
  readonly covariance: number[][]
}

/**
 * The best linear prediction of some variables from others (regression with all variables of mean 0): values =
 * S[w,k]·S[k,k]⁻¹·known, covariance left = S[w,w] - S[w,k]·S[k,k]⁻¹·S[k,w]. With normal variables it is their
 * conditional distribution (Anderson 2003, section 2.5).
 *
 * `covariance`: symmetric, positive definite among the known. `knownAt` and `wantedAt`: their rows, no overlap, neither
 * empty; `known` in the order of `knownAt`. RangeError when the known ones are bound to each other. Time: cubic in the number of known variables.
 */
export function linearPrediction(
  covariance: readonly (readonly number[])[],
  knownAt: readonly number[],
  known: readonly number[],
  wantedAt: readonly number[],
): LinearPrediction {
  if (knownAt.length === 0 || wantedAt.length === 0)
    throw new RangeError('linearPrediction needs known and wanted variables')
  const all = new Matrix(covariance as number[][])
  const cross = all.selection([...knownAt], [...wantedAt])
  const among = new LuDecomposition(all.selection([...knownAt], [...knownAt]))
  if (among.isSingular()) throw new RangeError('linearPrediction needs known variables that no other is a sum of')
  const weights = among.solve(cross).transpose()
  const values = weights.mmul(Matrix.columnVector([...known])).to1DArray()
  requireComputable('linearPrediction', 0, ...values)
  return {
    values,
    covariance: all
      .selection([...wantedAt], [...wantedAt])
      .sub(weights.mmul(cross))
      .to2DArray(),
  }
}
