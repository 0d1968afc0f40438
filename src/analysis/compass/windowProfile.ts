import type { CompassLevel } from './CompassSpec.ts'
import type { CompassTable } from './CompassTable.ts'
import { type LevelledIndicator, levelledValue } from './levelledValue.ts'

export interface WindowProfile {
  /** One row per area of the table, one column per indicator: the mean over the window, NaN when no figure. */
  readonly rows: readonly Float64Array[]
  /** Per area: has at least half of each indicator's years, so that its means are of the window and not of one year. */
  readonly enough: readonly boolean[]
  /** Per indicator: areas with fewer than half of its years. */
  readonly gaps: readonly number[]
  /** Per indicator: areas that lack a year that another area has, with the years. */
  readonly lacking: readonly (readonly YearsLacking[])[]
}

export interface YearsLacking {
  readonly area: number
  readonly periods: readonly string[]
}

/**
 * The mean of each levelled figure over the periods of the window. A period in which no area has a figure of an
 * indicator (not yet published, asked every third year) is not part of that indicator's window, so indicators with
 * different years can share a compass. The mean is of the years present; an area with fewer than half of an indicator's
 * years has not enough to shape the frame.
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
  const enough = new Array<boolean>(areas).fill(true)
  const lacking: YearsLacking[][] = []
  const gaps = indicators.map((indicator, j) => {
    const sums = new Float64Array(areas)
    const counts = new Int32Array(areas)
    const without = table.areaIds.map((): string[] => [])
    let used = 0
    periods.forEach((period, at) => {
      const missing: number[] = []
      let known = 0
      for (let area = 0; area < areas; area++) {
        const value = levelledValue(table, indicator, level, period, area)
        if (!Number.isFinite(value)) {
          missing.push(area)
          continue
        }
        sums[area]! += value
        counts[area]! += 1
        known++
      }
      if (known === 0) return
      used++
      for (const area of missing) without[area]!.push(window[at]!)
    })
    lacking.push(without.flatMap((years, area) => (years.length > 0 ? [{ area, periods: years }] : [])))
    let gap = 0
    for (let area = 0; area < areas; area++) {
      const mean = sums[area]! / counts[area]!
      if (Number.isFinite(mean)) rows[area]![j] = mean
      if (used > 0 && 2 * counts[area]! >= used) continue
      enough[area] = false
      gap++
    }
    return gap
  })
  return { rows, enough, gaps, lacking }
}
