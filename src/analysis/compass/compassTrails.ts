import type { CompassFrame } from './CompassFrame.ts'
import type { CompassLevel } from './CompassSpec.ts'
import { type CompassTable, tableIndex } from './CompassTable.ts'
import { type CompassPlacement, placeAreas } from './placeAreas.ts'
import type { PlacedPoint } from './placeProfile.ts'
import { placeReference } from './placeReference.ts'

export interface TrailStop {
  readonly period: string
  readonly placement: CompassPlacement
  readonly reference: PlacedPoint | null
}

/** Periods in which every indicator of the frame has figures for some area; a trail goes only through these. */
function trailPeriods(frame: CompassFrame, table: CompassTable): string[] {
  return table.periods.filter((_, at) =>
    frame.indicators.every(({ id }) => {
      const start = tableIndex(table, at, table.indicatorIds.indexOf(id), 0)
      return start >= 0 && table.values.subarray(start, start + table.areaIds.length).some(Number.isFinite)
    }),
  )
}

/** Every area and the municipality in each of those periods, in order of time. Fewer than two periods make no trail. */
export function compassTrails(
  frame: CompassFrame,
  table: CompassTable,
  level: CompassLevel = frame.level,
): TrailStop[] {
  return trailPeriods(frame, table).map((period) => ({
    period,
    placement: placeAreas(frame, table, period, level),
    reference: placeReference(frame, table, period, level),
  }))
}
