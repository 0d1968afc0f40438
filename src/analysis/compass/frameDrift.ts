import { columnMeans } from '../../stats/columnMeans.ts'
import { planeAngle } from '../../stats/planeAngle.ts'
import { symmetricEigen } from '../../stats/symmetricEigen.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassTable } from './CompassTable.ts'
import { placeAreas } from './placeAreas.ts'

export interface FrameDrift {
  /** Share of the period's differences that the frozen frame shows, and the most any plane could show. */
  readonly frozen: number
  readonly best: number
  /** Largest angle between the frozen plane and the best one, degrees 0-90. */
  readonly angle: number
  /** Time for a new version of the frame: 8 points lost, or planes more than 20° apart. */
  readonly newVersion: boolean
}

/**
 * Whether a frozen frame still fits a later period, by the active areas with all figures. Changing indicators always
 * makes a new frame; this says when time does. Null with fewer active areas than indicators of the plane need (3).
 */
export function frameDrift(frame: CompassFrame, table: CompassTable, period: string): FrameDrift | null {
  const profiles = placeAreas(frame, table, period)
    .placed.filter((area) => area.active && area.predicted.length === 0)
    .map(({ z }) => z)
  if (profiles.length < 3) return null
  const centre = columnMeans(profiles)
  const covariance = frame.indicators.map((_, a) =>
    frame.indicators.map(
      (_, b) => profiles.reduce((sum, z) => sum + (z[a]! - centre[a]!) * (z[b]! - centre[b]!), 0) / profiles.length,
    ),
  )
  const total = covariance.reduce((sum, row, j) => sum + row[j]!, 0)
  if (total === 0) return null
  const { values, vectors } = symmetricEigen(covariance)
  const axes = [0, 1].map((axis) => frame.W.map((pull) => pull[axis]!))
  const frozen = axes.reduce((sum, axis) => sum + varianceAlong(covariance, axis), 0) / total
  const best = (values[0]! + values[1]!) / total
  const angle = planeAngle(vectors.slice(0, 2), axes)
  return { frozen, best, angle, newVersion: frozen < best - 0.08 || angle > 20 }
}

function varianceAlong(covariance: readonly (readonly number[])[], axis: readonly number[]): number {
  return covariance.reduce(
    (sum, row, a) => sum + axis[a]! * row.reduce((inner, value, b) => inner + value * axis[b]!, 0),
    0,
  )
}
