import { Matrix, SingularValueDecomposition } from 'ml-matrix'

/**
 * The largest principal angle between two planes through the origin (Björck and Golub 1973): how far one must be
 * turned to lie in the other, in degrees 0-90. Each plane is given by orthonormal vectors; the cosines of the angles
 * are the singular values of the matrix of their inner products.
 */
export function planeAngle(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  const products = new Matrix(a as number[][]).mmul(new Matrix(b as number[][]).transpose())
  const least = Math.min(...new SingularValueDecomposition(products).diagonal)
  return (Math.acos(Math.min(1, Math.max(0, least))) * 180) / Math.PI
}
