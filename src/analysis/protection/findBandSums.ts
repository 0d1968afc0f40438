import type { Period } from '../../domain/Period.ts'
import { everybody, populationRow } from '../../domain/Population.ts'
import type { CellSheet, CellTable } from './CellTable.ts'
import { sheetCell } from './sheetCell.ts'

/**
 * The persons of neighbouring age bands, `from` to `to`, in one period, which an indicator also tells: as its count
 * (then `sheet` is the indicator) or as its denominator (then null, and the total is known wherever it is shown).
 */
export interface BandSum {
  readonly sheet: CellSheet | null
  readonly period: Period
  readonly from: number
  readonly to: number
  parts(area: number): number[]
  /** The indicator's cell, null where it has none. */
  total(area: number): number | null
}

const FEWEST_AREAS = 3

/**
 * Indicators that can be added up from population.csv: the share aged 0-4 is the girls and the boys of one band, and
 * its denominator everybody. Found by trying every run of bands against every area. Cost: runs of bands times indicators, most given up at once.
 */
export function findBandSums(cells: CellTable): BandSum[] {
  const { population, areas } = cells.dataset
  const { periods, ageBands } = population
  const persons = cells.sheets.at(-1)!
  const parts = everybody(population)
  const found: BandSum[] = []
  for (const [periodAt, period] of periods.entries()) {
    const cell = (sex: number, band: number, area: number) =>
      persons.start + populationRow(population, periodAt, sex, band) + area
    const below = areas.map((_, area) =>
      personsBelow(cells, ageBands.length, (band) => parts.map((sex) => cell(sex, band, area))),
    )
    const add = (sheet: CellSheet | null, from: number, to: number): void => {
      const bands = ageBands.slice(from, to + 1).map((_, i) => from + i)
      found.push({
        sheet,
        period,
        from,
        to,
        parts: (area) => bands.flatMap((band) => parts.map((sex) => cell(sex, band, area))),
        total: (area) => sheet && sheetCell(cells, sheet, period, area),
      })
    }
    const denominators = new Set<string>()
    for (const sheet of cells.sheets) {
      const start = sheet.values && sheetCell(cells, sheet, period, 0)
      if (!sheet.values || start === null) continue
      const at = start - sheet.start
      const n = sheet.values.n.subarray(at, at + areas.length)
      for (const [from, to] of matchingRuns(n, below)) {
        if (!denominators.has(`${from}-${to}`)) add(null, from, to)
        denominators.add(`${from}-${to}`)
      }
      if (!sheet.counted) continue
      const counts = cells.amount.subarray(start, start + areas.length)
      for (const [from, to] of matchingRuns(counts, below)) add(sheet, from, to)
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

function matchingRuns(figures: Float64Array, below: readonly Float64Array[]): [from: number, to: number][] {
  const runs: [number, number][] = []
  const bands = (below[0]?.length ?? 1) - 1
  for (let from = 0; from < bands; from++) {
    for (let to = from; to < bands; to++) if (fits(figures, below, from, to)) runs.push([from, to])
  }
  return runs
}

function fits(figures: Float64Array, below: readonly Float64Array[], from: number, to: number): boolean {
  let same = 0
  for (let area = 0; area < figures.length; area++) {
    const figure = figures[area]!
    const sum = below[area]![to + 1]! - below[area]![from]!
    if (Number.isNaN(figure) || Number.isNaN(sum)) continue
    if (Math.abs(figure - sum) > 0.5) return false
    if (figure > 0) same++
  }
  return same >= FEWEST_AREAS
}
