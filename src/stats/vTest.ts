import { columnMeans } from './columnMeans.ts'
import type { Points } from './Points.ts'

/**
 * v-tests (Lebart, Morineau and Piron 1995; FactoMineR's `catdes`): per group and column, how many standard errors the
 * group's mean lies from the mean of all, if the group were drawn from all without replacement:
 * v = (x̄_g - x̄) / √(s²/n_g · (N - n_g)/(N - 1)), s² with divisor N. Beyond ±1.96 is called clear.
 *
 * Labels 0..K-1. Returns K rows. 0 for a group that holds every point and for a column that does not vary.
 */
export function vTest(points: Points, labels: readonly number[]): number[][] {
  const count = points.length
  const centre = columnMeans(points)
  const variances = columnMeans(points.map((point) => centre.map((mean, j) => (point[j]! - mean) ** 2)))
  const groups = Math.max(...labels) + 1
  return Array.from({ length: groups }, (_, group) => {
    const members = points.filter((_, row) => labels[row] === group)
    const means = columnMeans(members)
    return means.map((mean, j) => {
      const squaredError = ((variances[j]! / members.length) * (count - members.length)) / (count - 1)
      return squaredError > 0 ? (mean - centre[j]!) / Math.sqrt(squaredError) : 0
    })
  })
}
