/** How much a row is wanted on a slide: 0 must stand there, 1 before 2 and so on; null is not wanted. */
export type Want = number | null

/**
 * The rows that stand on a slide with room for `room` of them, in the order they had: all when they fit; else the wanted
 * ones, the most wanted first, and of equally wanted ones the first. What must stand there does, also beyond the room.
 */
export function slideRows<Row>(rows: readonly Row[], room: number, wantOf: (row: Row) => Want): readonly Row[] {
  if (rows.length <= room) return rows
  const candidates = rows
    .flatMap((row, at) => {
      const want = wantOf(row)
      return want === null ? [] : [{ row, at, want }]
    })
    .sort((a, b) => a.want - b.want || a.at - b.at)
  const must = candidates.filter(({ want }) => want === 0).length
  return candidates
    .slice(0, Math.max(1, must, room))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row)
}
