import type { Points } from './Points.ts'

/**
 * For each point the rank of every other by distance: 1 = nearest, the point itself 0. Equal distances rank in order
 * of index, so with duplicate points the ranks depend on the order of the rows. Time N² log N.
 */
export function neighbourRanks(distances: Points): Int32Array[] {
  return distances.map((row, self) => {
    const order = Int32Array.from({ length: row.length }, (_, index) => index)
    order.sort((a, b) => (a === self ? -1 : b === self ? 1 : row[a]! - row[b]! || a - b))
    const ranks = new Int32Array(row.length)
    order.forEach((index, rank) => {
      ranks[index] = rank
    })
    return ranks
  })
}
