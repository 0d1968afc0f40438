import { calinskiHarabasz } from '../../stats/calinskiHarabasz.ts'
import { cutTree } from '../../stats/cutTree.ts'
import { kmeansConsolidation } from '../../stats/kmeansConsolidation.ts'
import { leaveOneOutStability } from '../../stats/leaveOneOutStability.ts'
import type { Points } from '../../stats/Points.ts'
import { silhouettes } from '../../stats/silhouettes.ts'
import { squaredDistance } from '../../stats/squaredDistance.ts'
import { wardD2 } from '../../stats/wardD2.ts'
import { MIN_STABILITY, PAIRS_LIMIT, STABILITY_LIMIT } from './compassConstants.ts'

/** One line of the table that shows why this number of groups. */
export interface KRow {
  readonly k: number
  /** Mean silhouette; null above 1 500 areas. */
  readonly silhouette: number | null
  readonly calinskiHarabasz: number
  /** Leave-one-out Jaccard per group, in the order of `sizes`; null above 200 areas. */
  readonly stability: readonly number[] | null
  readonly sizes: readonly number[]
  /** Every group has two areas or more and is stable. */
  readonly qualified: boolean
}

export interface KChoice {
  readonly k: number
  readonly rows: readonly KRow[]
  readonly labels: readonly number[]
  readonly centroids: readonly (readonly number[])[]
}

/**
 * Groups areas by Ward's method with consolidation and picks how many groups: among 4..min(7, N/3) (3..4 below 20
 * areas) those where every group has at least two areas and a leave-one-out Jaccard of 0.85 or more; of these the
 * largest mean silhouette, ties to the smaller. When none qualifies, the largest silhouette of all. `wanted` overrides
 * the choice but is judged by the same table. Above 1 500 areas Caliński-Harabasz stands in for the silhouette.
 */
export function chooseK(points: Points, request: number | null): KChoice {
  const count = points.length
  const own = request === null ? null : Math.max(2, Math.min(count - 1, Math.round(request)))
  const candidates = candidateCounts(count, own)
  const group = (rows: Points) => {
    const tree = wardD2(rows)
    return candidates.map((k) => kmeansConsolidation(rows, cutTree(tree, Math.min(k, rows.length))))
  }
  const groupings = group(points)
  const stabilities =
    count > STABILITY_LIMIT
      ? null
      : leaveOneOutStability(
          points,
          groupings.map(({ labels }) => labels),
          (rows) => group(rows).map(({ labels }) => labels),
        )
  const distance = (i: number, j: number) => Math.sqrt(squaredDistance(points[i]!, points[j]!))
  const rows = groupings.map(({ labels, centroids }, at): KRow => {
    const stability = stabilities?.[at] ?? null
    const sizes = centroids.map((_, label) => labels.filter((other) => other === label).length)
    return {
      k: candidates[at]!,
      silhouette: count > PAIRS_LIMIT ? null : silhouettes(labels, distance).mean,
      calinskiHarabasz: calinskiHarabasz(points, labels),
      stability,
      sizes,
      qualified: Math.min(...sizes) >= 2 && (stability === null || Math.min(...stability) >= MIN_STABILITY),
    }
  })
  const chosen = own === null ? bestRow(rows) : candidates.indexOf(own)
  return { k: candidates[chosen]!, rows, ...groupings[chosen]! }
}

function candidateCounts(count: number, own: number | null): number[] {
  const [least, most] = count < 20 ? [3, 4] : [4, Math.min(7, Math.floor(count / 3))]
  const counts = Array.from({ length: most - least + 1 }, (_, index) => least + index)
  if (own !== null && !counts.includes(own)) counts.push(own)
  return counts.sort((a, b) => a - b)
}

function bestRow(rows: readonly KRow[]): number {
  const eligible = rows.some((row) => row.qualified) ? rows.filter((row) => row.qualified) : rows
  const score = (row: KRow) => row.silhouette ?? row.calinskiHarabasz
  return rows.indexOf(eligible.reduce((best, row) => (score(row) > score(best) + 1e-12 ? row : best)))
}
