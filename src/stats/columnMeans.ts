import type { Points } from './Points.ts'

/** The mean of each column: the centre of a cloud of points. Throws RangeError on an empty list. */
export function columnMeans(points: Points): number[] {
  const first = points[0]
  if (!first) throw new RangeError('columnMeans needs at least one point')
  const sums = new Array<number>(first.length).fill(0)
  for (const point of points) for (let j = 0; j < sums.length; j++) sums[j]! += point[j]!
  return sums.map((sum) => sum / points.length)
}
