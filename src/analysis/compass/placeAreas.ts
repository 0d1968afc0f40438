import type { CompassFrame } from './CompassFrame.ts'
import type { CompassLevel } from './CompassSpec.ts'
import type { CompassTable } from './CompassTable.ts'
import { findIndicators, levelledValue } from './levelledValue.ts'
import { type GroupMembership, nearestGroup } from './nearestGroup.ts'
import { type PlacedPoint, placeProfile } from './placeProfile.ts'
import { windowProfile } from './windowProfile.ts'

export interface PlacedArea extends PlacedPoint, GroupMembership {
  readonly areaId: string
  /** Helped to shape the frame. Passive areas are drawn hollow. */
  readonly active: boolean
}

export interface UnplacedArea {
  readonly areaId: string
  /** Indicators of the frame without a figure. */
  readonly missing: readonly string[]
}

export interface CompassPlacement {
  /** A period, or `window` for the mean over the frame's window. */
  readonly period: string
  readonly level: CompassLevel
  /** In the order of the table. */
  readonly placed: readonly PlacedArea[]
  readonly unplaced: readonly UnplacedArea[]
}

/**
 * Places every area of a table in a frame, for one period or for the frame's window. Each area is placed by its own
 * figures alone: another area or another year more or less moves nobody. `level` says which reading to show; both lie
 * on the same disc. A period that the table does not have leaves every area unplaced.
 */
export function placeAreas(
  frame: CompassFrame,
  table: CompassTable,
  period: string = 'window',
  level: CompassLevel = frame.level,
): CompassPlacement {
  const indicators = findIndicators(table, frame.indicators)
  const active = new Set(frame.activeIds)
  const at = table.periods.indexOf(period)
  const profiles = period === 'window' ? windowProfile(table, indicators, level, frame.window).rows : null
  const placed: PlacedArea[] = []
  const unplaced: UnplacedArea[] = []
  table.areaIds.forEach((areaId, area) => {
    const values = profiles?.[area] ?? indicators.map((indicator) => levelledValue(table, indicator, level, at, area))
    const point = placeProfile(frame, values)
    if (point) placed.push({ areaId, active: active.has(areaId), ...point, ...nearestGroup(frame, point.z) })
    else
      unplaced.push({
        areaId,
        missing: frame.indicators.flatMap(({ id }, j) => (Number.isFinite(values[j]) ? [] : id)),
      })
  })
  return { period, level, placed, unplaced }
}
