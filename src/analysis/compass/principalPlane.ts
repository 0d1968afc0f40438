import { symmetricEigen } from '../../stats/symmetricEigen.ts'
import { DISC_RADIUS } from './compassConstants.ts'
import { type OrientedPlane, orientPlane } from './orientPlane.ts'

export interface PrincipalPlane extends OrientedPlane {
  readonly C: readonly (readonly number[])[]
  readonly lambda: readonly number[]
  readonly communality: readonly number[]
  readonly rho: number
}

/** Second eigenvalue over the first below which the areas lie on one line. */
const ON_ONE_LINE = 1e-9

/**
 * The plane that shows most of the differences between standardised profiles (Eckart and Young 1936), turned by the
 * north and east indicators, and the radius of the disc. `weights`: one per row, any scale.
 */
export function principalPlane(
  z: readonly (readonly number[])[],
  weights: readonly number[],
  axes: { readonly north: number | null; readonly east: number | null },
): PrincipalPlane {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const columns = z[0]!.map((_, j) => j)
  const C = columns.map((a) =>
    columns.map((b) => z.reduce((sum, row, at) => sum + (weights[at]! / total) * row[a]! * row[b]!, 0)),
  )
  const { values: lambda, vectors } = symmetricEigen(C)
  const [lambda1, lambda2] = [lambda[0]!, Math.max(0, lambda[1]!)]
  const first = vectors[0]!
  // Areas on one line have no second direction; the eigenvector of nothing would tilt the line at random.
  const second = lambda2 > ON_ONE_LINE * lambda1 ? vectors[1]! : first.map(() => 0)
  const communality = columns.map((j) => (lambda1 * first[j]! ** 2 + lambda2 * second[j]! ** 2) / C[j]![j]!)
  const oriented = orientPlane(first, second, communality, axes)
  return { ...oriented, C, lambda, communality, rho: DISC_RADIUS * Math.sqrt(lambda1 + lambda2) }
}
