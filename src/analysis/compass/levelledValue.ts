import type { FrameIndicator } from './CompassFrame.ts'
import type { CompassLevel } from './CompassSpec.ts'
import { type CompassTable, referenceAt, tableIndex } from './CompassTable.ts'

/** One indicator of a frame, found in a table. `column` -1: the table does not have it. */
export interface LevelledIndicator {
  readonly column: number
  readonly definition: FrameIndicator
}

/** Finds the indicators of a frame among the columns of a table. */
export function findIndicators(table: CompassTable, definitions: readonly FrameIndicator[]): LevelledIndicator[] {
  return definitions.map((definition) => ({ column: table.indicatorIds.indexOf(definition.id), definition }))
}

/**
 * A figure moved to the municipality's level in the base period: plus the municipality's change for points, times it
 * for money. With level `actual`, and in the base period itself, the figure as it is. NaN when the figure is missing, or
 * when the municipality's value is needed and unknown.
 */
export function levelledValue(
  table: CompassTable,
  { column, definition }: LevelledIndicator,
  level: CompassLevel,
  period: number,
  area: number,
): number {
  const value = table.values[tableIndex(table, period, column, area)] ?? Number.NaN
  if (level === 'actual' || table.periods[period] === definition.basePeriod) return value
  const then = referenceAt(table, period, column)
  const base = definition.baseReference ?? Number.NaN
  return definition.kind === 'money' ? (value * base) / then : value - then + base
}

/** What differences between areas are multiplied by when their figures are levelled: 1 but for money of another period. */
export function levelRatio(
  table: CompassTable,
  { column, definition }: LevelledIndicator,
  level: CompassLevel,
  period: number,
): number {
  const isMoved = level !== 'actual' && table.periods[period] !== definition.basePeriod
  if (!isMoved || definition.kind !== 'money') return 1
  return (definition.baseReference ?? Number.NaN) / referenceAt(table, period, column)
}
