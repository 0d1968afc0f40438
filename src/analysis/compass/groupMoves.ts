import { BORDER_MARGIN } from './compassConstants.ts'
import type { GroupMembership } from './nearestGroup.ts'

export interface GroupMove {
  /** Position in the series of the first period in the new group. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** Clear enough to tell: not on the border before nor after, or still in the new group a period later. */
  readonly reported: boolean
}

/** Changes of group of one area over its periods in order of time. Moves along a border are found but not reported. */
export function groupMoves(series: readonly GroupMembership[]): GroupMove[] {
  return series.flatMap((now, at): GroupMove[] => {
    const before = series[at - 1]
    if (!before || before.group === now.group) return []
    const clear = before.margin >= BORDER_MARGIN && now.margin >= BORDER_MARGIN
    const stays = series[at + 1]?.group === now.group
    return [{ at, from: before.group, to: now.group, reported: clear || stays }]
  })
}
