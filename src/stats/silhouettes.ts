export interface Silhouettes {
  /** One per point, -1..1: near 1 well inside its group, near 0 on the border, below 0 nearer another group. */
  readonly points: number[]
  /** The mean over all points. (simple-statistics' `silhouetteMetric` is the maximum, another thing.) */
  readonly mean: number
}

/**
 * Silhouettes (Rousseeuw 1987): for a point, a = mean distance to the others of its group, b = least mean distance to
 * another group; s = (b - a) / max(a, b). A point alone in its group has 0, as has one at no distance from anything.
 *
 * `distance(i, j)` for any two of the `labels.length` points; labels are whole numbers from 0. Needs at least two
 * groups, RangeError otherwise. Time: N² distances, nothing stored.
 */
export function silhouettes(labels: readonly number[], distance: (i: number, j: number) => number): Silhouettes {
  const groups = Math.max(0, ...labels) + 1
  const sizes = new Array<number>(groups).fill(0)
  for (const label of labels) sizes[label]! += 1
  if (sizes.filter((size) => size > 0).length < 2) throw new RangeError('silhouettes needs at least two groups')
  const points = labels.map((own, i) => {
    if (sizes[own] === 1) return 0
    const sums = new Float64Array(groups)
    for (let j = 0; j < labels.length; j++) if (j !== i) sums[labels[j]!]! += distance(i, j)
    const within = sums[own]! / (sizes[own]! - 1)
    let between = Number.POSITIVE_INFINITY
    for (let g = 0; g < groups; g++) {
      if (g !== own && sizes[g]! > 0) between = Math.min(between, sums[g]! / sizes[g]!)
    }
    const larger = Math.max(within, between)
    return larger === 0 ? 0 : (between - within) / larger
  })
  return { points, mean: points.reduce((sum, value) => sum + value, 0) / points.length }
}
