import { nearestCentroid } from '../../stats/nearestCentroid.ts'
import type { CompassFrame } from './CompassFrame.ts'
import { BORDER_MARGIN } from './compassConstants.ts'

export interface GroupMembership {
  /** Row of the frame's centroids; shown as group + 1. */
  readonly group: number
  /** (second distance - first) / second: 1 in the centre of the group, 0 halfway to the next. */
  readonly margin: number
  /** The other group when the margin is below 0.10, else null. */
  readonly borderTo: number | null
}

/** The group whose centre is nearest in all dimensions (not in the picture), and how clearly. */
export function nearestGroup(frame: CompassFrame, z: readonly number[]): GroupMembership {
  const { nearest, second, distance, secondDistance } = nearestCentroid(z, frame.centroids)
  const margin = secondDistance === 0 ? 0 : 1 - distance / secondDistance
  return { group: nearest, margin, borderTo: margin < BORDER_MARGIN ? second : null }
}
