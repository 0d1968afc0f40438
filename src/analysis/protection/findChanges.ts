import type { Period } from '../../domain/Period.ts'
import type { CellSheet, CellTable } from './CellTable.ts'
import { sheetCell } from './sheetCell.ts'
import { UsualDecimals } from './UsualDecimals.ts'

/** An indicator that in `period` tells how another has changed since the period `from`. */
export interface IndicatorChange {
  readonly change: CellSheet
  readonly of: CellSheet
  readonly from: Period
  readonly period: Period
}

const FEWEST_AREAS = 3

/**
 * Indicators that tell the change of another one, as a difference or in per cent: with it and one of the two figures the
 * other follows. Found by trying every pair of indicators and of periods; most are given up at the first area.
 */
export function findChanges(cells: CellTable): IndicatorChange[] {
  const decimals = new UsualDecimals()
  const found: IndicatorChange[] = []
  const sheets = cells.sheets.filter(({ values }) => values)
  for (const change of sheets) {
    const half = 0.5 * 10 ** -decimals.of(change)
    for (const of of sheets) {
      if (of === change) continue
      const own = 0.5 * 10 ** -decimals.of(of)
      for (const period of change.values!.periods) {
        for (const from of of.values!.periods) {
          if (from < period && isChange(cells, { change, of, from, period }, half, own)) {
            found.push({ change, of, from, period })
          }
        }
      }
    }
  }
  return found
}

function isChange(cells: CellTable, { change, of, from, period }: IndicatorChange, half: number, own: number): boolean {
  const starts = [sheetCell(cells, change, period, 0), sheetCell(cells, of, from, 0), sheetCell(cells, of, period, 0)]
  if (starts.includes(null)) return false
  const isCount = of.indicator!.unit === 'count'
  const isPercent = change.indicator!.unit === 'percent'
  let [asDifference, asPercent] = [true, isPercent && isCount]
  let seen = 0
  for (let area = 0; area < cells.dataset.areas.length && (asDifference || asPercent); area++) {
    const difference = change.values!.value[starts[0]! - change.start + area]!
    const before = of.values!.value[starts[1]! - of.start + area]!
    const after = of.values!.value[starts[2]! - of.start + area]!
    if (Number.isNaN(difference + before + after)) continue
    const room = half + (isCount ? 0 : 2 * own) + 1e-9
    asDifference &&= Math.abs(after - before - difference) <= room
    asPercent &&= before > 0 && Math.abs((100 * (after - before)) / before - difference) <= room
    if (difference !== 0) seen++
  }
  return (asDifference || asPercent) && seen >= FEWEST_AREAS
}
