import type { Reference } from '../../domain/Reference.ts'
import { combineFigures } from '../combineFigures.ts'
import { CellState, type CellTable } from './CellTable.ts'
import { carriedValue } from './carriedValue.ts'
import { sheetCell } from './sheetCell.ts'

/**
 * The municipality's value of every indicator and period for which it is the weighted mean of the areas, made from all
 * figures that the file lets everybody read. Once some of them are hidden it could not be made any more, and the mean of
 * those that are left is another number. Rounded to what it carries, for every screen and file alike, because these are
 * the only numbers the application keeps that rest on hidden figures. Published values are left alone, unless the
 * indicator prefers the mean.
 */
export function weightedMeanReferences(cells: CellTable): Reference[] {
  const { areas, references, meta } = cells.dataset
  const published = new Set(
    references.flatMap((r) => (r.level === 'municipality' ? [`${r.indicatorId}|${r.period}`] : [])),
  )
  const areaKm2 = areas.map((area) => area.areaKm2 ?? Number.NaN)
  const columns = {
    value: new Float64Array(areas.length),
    n: new Float64Array(areas.length),
    numerator: new Float64Array(areas.length),
    areaKm2: new Float64Array(areas.length),
  }
  const found: Reference[] = []
  for (const sheet of cells.sheets) {
    const { start, indicator, values } = sheet
    if (!indicator || !values || indicator.unit === 'count') continue
    for (const period of values.periods) {
      const first = sheetCell(cells, sheet, period, 0)
      if (first === null) continue
      if (indicator.referenceRule === 'published' && published.has(`${indicator.id}|${period}`)) continue
      let present = 0
      let hiddenByFile = false
      for (let area = 0; area < areas.length; area++) {
        const cell = first + area
        const state = cells.state[cell]
        if (state === CellState.none) continue
        hiddenByFile ||= state === CellState.hidden && !cells.hiddenHere.has(cell)
        columns.value[present] = cells.coarse.get(cell) ?? values.value[cell - start]!
        columns.n[present] = values.n[cell - start]!
        columns.numerator[present] = values.numerator[cell - start]!
        columns.areaKm2[present] = areaKm2[area]!
        present++
      }
      if (hiddenByFile || present === 0) continue
      const mean = combineFigures(indicator, {
        value: columns.value.subarray(0, present),
        n: columns.n.subarray(0, present),
        numerator: columns.numerator.subarray(0, present),
        areaKm2: columns.areaKm2.subarray(0, present),
      })
      if (typeof mean === 'string') continue
      const { id: indicatorId, source } = indicator
      const code = meta.municipalityCode
      const figures = mean.approximate ? columns.value.subarray(0, present) : null
      const value = carriedValue(mean.value, indicator.decimals, figures)
      found.push({ level: 'municipality', code, indicatorId, period, value, source, computed: true })
    }
  }
  return found
}
