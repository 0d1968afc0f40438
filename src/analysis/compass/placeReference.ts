import type { CompassFrame } from './CompassFrame.ts'
import type { CompassLevel } from './CompassSpec.ts'
import { type CompassTable, referenceAt } from './CompassTable.ts'
import { type PlacedPoint, placeProfile } from './placeProfile.ts'

/**
 * The municipality's own place ⊕. With level `relative` it stands still at its base-period values, which is what the
 * years were levelled to; with `actual` its path over the periods is the municipality's own movement. Null when more
 * than 30 % of its values are unknown.
 */
export function placeReference(
  frame: CompassFrame,
  table: CompassTable,
  period: string,
  level: CompassLevel = frame.level,
): PlacedPoint | null {
  const at = table.periods.indexOf(period)
  const values = frame.indicators.map(({ id, baseReference }) =>
    level === 'relative' ? (baseReference ?? Number.NaN) : referenceAt(table, at, table.indicatorIds.indexOf(id)),
  )
  return placeProfile(frame, values)
}
