import { EigenvalueDecomposition, Matrix } from 'ml-matrix'

export interface SymmetricEigen {
  /** From the largest to the smallest. */
  readonly values: number[]
  /** `vectors[c]` is the unit vector of `values[c]`. */
  readonly vectors: number[][]
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, largest first (Jolliffe 2002, Principal Component Analysis).
 *
 * An eigenvector has no sign of its own. Here its component of largest absolute value is positive; among components
 * that agree to twelve decimals the first decides, so that noise in the last digit cannot turn a picture over.
 * Throws RangeError when the matrix is empty or not square. Cost: p³.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const size = matrix.length
  if (size === 0) throw new RangeError('symmetricEigen needs at least one row')
  if (matrix.some((row) => row.length !== size)) throw new RangeError('symmetricEigen needs a square matrix')
  const decomposition = new EigenvalueDecomposition(new Matrix(matrix as number[][]), { assumeSymmetric: true })
  const raw = decomposition.realEigenvalues
  const order = raw.map((_, index) => index).sort((a, b) => raw[b]! - raw[a]! || a - b)
  return {
    values: order.map((index) => raw[index]!),
    vectors: order.map((index) => withFixedSign(decomposition.eigenvectorMatrix.getColumn(index))),
  }
}

function withFixedSign(vector: number[]): number[] {
  const sizes = vector.map((component) => Math.round(Math.abs(component) * 1e12))
  const leading = vector[sizes.indexOf(Math.max(...sizes))]!
  return leading < 0 ? vector.map((component) => -component) : vector
}
