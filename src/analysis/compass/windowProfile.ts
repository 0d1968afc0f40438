import type { CompassLevel } from './CompassSpec.ts'
import type { CompassTable } from './CompassTable.ts'
import { type LevelledIndicator, levelledValue } from './levelledValue.ts'

export interface WindowProfile {
  /** One row per area of the table, one column per indicator: the mean over the window, NaN when no figure. */
  readonly rows: readonly Float64Array[]
  /** Per area: has every figure that any area has. */
  readonly complete: readonly boolean[]
  /** Per indicator: areas lacking a figure that another area has. */
  readonly gaps: readonly number[]
}

/**
 * The mean of each levelled figure over the periods of the window. A period in which no area has a figure of an
 * indicator (not yet published, asked every third year) is not part of that indicator's window, so indicators with
 * different years can share a compass; a figure that only this area lacks makes the area incomplete.
 */
export function windowProfile(
  table: CompassTable,
  indicators: readonly LevelledIndicator[],
  level: CompassLevel,
  window: readonly string[],
): WindowProfile {
  const periods = window.map((period) => table.periods.indexOf(period))
  const areas = table.areaIds.length
  const rows = table.areaIds.map(() => new Float64Array(indicators.length).fill(Number.NaN))
  const complete = new Array<boolean>(areas).fill(true)
  const gaps = indicators.map((indicator, j) => {
    const sums = new Float64Array(areas)
    const counts = new Int32Array(areas)
    let used = 0
    for (const period of periods) {
      let known = 0
      for (let area = 0; area < areas; area++) {
        const value = levelledValue(table, indicator, level, period, area)
        if (!Number.isFinite(value)) continue
        sums[area]! += value
        counts[area]! += 1
        known++
      }
      if (known > 0) used++
    }
    let gap = 0
    for (let area = 0; area < areas; area++) {
      const mean = sums[area]! / counts[area]!
      if (Number.isFinite(mean)) rows[area]![j] = mean
      if (counts[area] === used && used > 0) continue
      complete[area] = false
      gap++
    }
    return gap
  })
  return { rows, complete, gaps }
}
