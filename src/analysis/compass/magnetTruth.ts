import { spearman } from '../../stats/spearman.ts'
import type { CompassFrame } from './CompassFrame.ts'
import type { CompassTable } from './CompassTable.ts'
import { findIndicators } from './levelledValue.ts'
import { magnets } from './magnets.ts'
import type { PlacedArea } from './placeAreas.ts'
import { windowProfile } from './windowProfile.ts'

/**
 * How true "nearer the magnet = more of it" is, per indicator: Spearman's correlation between the areas' figures
 * (before fences) and their position along the magnet's direction. -1..1; 0 where either does not vary.
 */
export function magnetTruth(frame: CompassFrame, table: CompassTable, areas: readonly PlacedArea[]): number[] {
  const profile = windowProfile(table, findIndicators(table, frame.indicators), frame.level, frame.window)
  const rowOf = new Map(table.areaIds.map((id, row) => [id, row]))
  const rows = areas.map(({ areaId }) => profile.rows[rowOf.get(areaId)!]!)
  return magnets(frame).map(({ x, y }, j) => {
    const figures = rows.map((row) => withoutRoundingNoise(row[j]!))
    const along = areas.map((area) => withoutRoundingNoise(area.x * x + area.y * y))
    return new Set(figures).size < 2 || new Set(along).size < 2 ? 0 : spearman(figures, along).coefficient
  })
}

/** Means of the same figures may differ in the last digit, which must not decide a rank. */
function withoutRoundingNoise(value: number): number {
  return Number(value.toPrecision(12))
}
