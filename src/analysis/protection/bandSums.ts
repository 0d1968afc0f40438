import type { Period } from '../../domain/Period.ts'
import type { CellSheet, CellTable } from './CellTable.ts'
import { sheetCell } from './sheetCell.ts'

/** An indicator whose count is the persons of neighbouring age bands, `from` to `to`, in one period. */
export interface BandSum {
  readonly sheet: CellSheet
  readonly period: Period
  readonly from: number
  readonly to: number
  parts(area: number): number[]
  total(area: number): number | null
}

const FEWEST_AREAS = 3

/**
 * Indicators that can be added up from population.csv: the share aged 0-4 is the girls and the boys of one band. Found
 * by trying every run of bands against every area. Cost: runs of bands times indicators, most given up at once.
 */
export function findBandSums(cells: CellTable): BandSum[] {
  const { population, areas } = cells.dataset
  const { periods, sexes, ageBands } = population
  const persons = cells.sheets.at(-1)!
  const parts = sexes.includes('total') ? [sexes.indexOf('total')] : [...sexes.keys()]
  const found: BandSum[] = []
  for (const [periodAt, period] of periods.entries()) {
    const cell = (sex: number, band: number, area: number) =>
      persons.start + ((periodAt * sexes.length + sex) * ageBands.length + band) * areas.length + area
    const below = areas.map((_, area) =>
      personsBelow(cells, ageBands.length, (band) => parts.map((sex) => cell(sex, band, area))),
    )
    for (const sheet of cells.sheets) {
      if (!sheet.indicator || !sheet.counted || !sheet.values?.periods.includes(period)) continue
      for (const [from, to] of matchingRuns(cells, sheet, period, below, ageBands.length)) {
        const bands = ageBands.slice(from, to + 1).map((_, i) => from + i)
        found.push({
          ...{ sheet, period, from, to },
          parts: (area) => bands.flatMap((band) => parts.map((sex) => cell(sex, band, area))),
          total: (area) => sheetCell(cells, sheet, period, area),
        })
      }
    }
  }
  return found
}

/** Persons in the bands before each band, and in all of them last. */
function personsBelow(cells: CellTable, bands: number, cellsOf: (band: number) => number[]): Float64Array {
  const sums = new Float64Array(bands + 1)
  for (let band = 0; band < bands; band++) {
    sums[band + 1] = cellsOf(band).reduce((sum, cell) => sum + cells.amount[cell]!, sums[band]!)
  }
  return sums
}

function matchingRuns(
  cells: CellTable,
  sheet: CellSheet,
  period: Period,
  below: readonly Float64Array[],
  bands: number,
): [from: number, to: number][] {
  const start = sheetCell(cells, sheet, period, 0)
  const runs: [number, number][] = []
  if (start === null) return runs
  for (let from = 0; from < bands; from++) {
    for (let to = from; to < bands; to++) if (fits(cells, start, below, from, to)) runs.push([from, to])
  }
  return runs
}

function fits(cells: CellTable, start: number, below: readonly Float64Array[], from: number, to: number): boolean {
  let same = 0
  for (let area = 0; area < below.length; area++) {
    const amount = cells.amount[start + area]!
    const sum = below[area]![to + 1]! - below[area]![from]!
    if (Number.isNaN(amount) || Number.isNaN(sum)) continue
    if (Math.abs(amount - sum) > 0.5) return false
    if (amount > 0) same++
  }
  return same >= FEWEST_AREAS
}
