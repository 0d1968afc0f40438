import { squaredDistance } from '../../stats/squaredDistance.ts'
import { withoutNoise } from '../../stats/withoutNoise.ts'
import type { PlacedArea } from './placeAreas.ts'

/**
 * The member with the least sum of distances to the others (Kaufman and Rousseeuw, Finding Groups in Data, 1990); the
 * first by id of several with equal sums, so that the order of the table decides nothing. Null without members.
 */
export function medoidOf(members: readonly Pick<PlacedArea, 'areaId' | 'z'>[]): string | null {
  const inOrder = [...members].sort((a, b) => (a.areaId < b.areaId ? -1 : 1))
  const distanceTo = (one: Pick<PlacedArea, 'z'>) =>
    withoutNoise(inOrder.reduce((sum, other) => sum + Math.sqrt(squaredDistance(one.z, other.z)), 0))
  const sums = inOrder.map(distanceTo)
  return inOrder[sums.indexOf(Math.min(...sums))]?.areaId ?? null
}
