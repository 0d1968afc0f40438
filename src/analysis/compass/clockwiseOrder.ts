import { planePosition } from './planePosition.ts'

/**
 * The order of group centres clockwise from north on the disc, so that a group's number says where it lies and ranks
 * nobody. Rounded, so that a group straight north is first and not, by a hair, last.
 */
export function clockwiseOrder(
  centroids: readonly (readonly number[])[],
  W: readonly (readonly [number, number])[],
): number[] {
  const angles = centroids.map((centroid) => {
    const [x, y] = planePosition(centroid, W)
    const turns = Math.atan2(x, y) / (2 * Math.PI)
    return Math.round((turns < 0 ? turns + 1 : turns) * 1e12) % 1e12
  })
  return centroids.map((_, label) => label).sort((a, b) => angles[a]! - angles[b]! || a - b)
}
