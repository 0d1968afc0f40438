import { RATE_BASE } from '../rateBase.ts'
import type { CellSheet, CellTable } from './CellTable.ts'
import type { UsualDecimals } from './UsualDecimals.ts'

/** How far the count behind a figure may be from the true one, because the figure is rounded: 0 where it is stated. */
export function roundingOf(cells: CellTable, sheet: CellSheet, at: number, decimals: UsualDecimals): number {
  const { indicator, values } = sheet
  if (!indicator || !values || indicator.unit === 'count' || !Number.isNaN(values.numerator[at]!)) return 0
  const half = 0.5 * 10 ** -decimals.of(sheet)
  if (indicator.unit === 'per_km2') {
    const { areas } = cells.dataset
    return half * (areas[at % areas.length]!.areaKm2 ?? Number.NaN)
  }
  return (half * values.n[at]!) / (RATE_BASE[indicator.unit] ?? 1)
}
