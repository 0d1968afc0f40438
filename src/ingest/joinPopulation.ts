import { comparePeriods } from '../domain/Period.ts'
import type { Population } from '../domain/Population.ts'
import { SEXES } from '../domain/Sex.ts'
import type { AreaKeys } from './AreaKeys.ts'
import type { IssueLog } from './IssueLog.ts'
import { POPULATION_KEYS, type PopulationRows } from './readPopulation.ts'
import { reportStrangers, type Stranger } from './reportStrangers.ts'

export const NO_POPULATION: Population = { periods: [], sexes: [], ageBands: [], persons: new Float64Array(0) }

/**
 * Rows of population.csv to one column of persons, bands in order of age. A cell with two rows is NaN, with an
 * error naming the lines; a row without a figure does not contradict the row of another edition of its area. Rows of larger units are left out: totals are never made of, or checked against, parts.
 */
export function joinPopulation(
  rows: PopulationRows,
  areas: AreaKeys,
  municipalityCode: string,
  log: IssueLog,
): Population {
  const areaOf = rows.areaIds.map((id) => areas.indexOfEdition(id))
  const ageBands = [...rows.ageBands].sort((a, b) => a.from - b.from || (a.to ?? Infinity) - (b.to ?? Infinity))
  const bandAt = rows.ageBands.map((band) => ageBands.indexOf(band))
  const periods = [...rows.periods].sort(comparePeriods)
  const periodAt = rows.periods.map((period) => periods.indexOf(period))
  const { keys, rowCount } = rows
  const key = (row: number, part: number) => keys[row * POPULATION_KEYS + part]!
  const seenSexes = new Set(Array.from({ length: rowCount }, (_, row) => key(row, 1)))
  const sexes = SEXES.filter((_, sex) => seenSexes.has(sex))
  const sexAt = SEXES.map((sex) => sexes.indexOf(sex))
  const size = areas.ids.length * ageBands.length * sexes.length * periods.length
  const persons = new Float64Array(size).fill(Number.NaN)
  const lines = new Int32Array(size)
  const filledBy = new Int32Array(size)
  const unknown = new Map<number, Stranger>()
  const repeated = new Map<number, { row: number; lines: number[] }>()
  for (let row = 0; row < rowCount; row++) {
    const area = areaOf[key(row, 0)]!
    const line = key(row, 4)
    if (area < 0) {
      const entry = unknown.get(key(row, 0))
      const id = rows.areaIds[key(row, 0)]!
      unknown.set(key(row, 0), { id, count: (entry?.count ?? 0) + 1, line: entry?.line ?? line })
      continue
    }
    const period = periodAt[key(row, 3)]!
    const block = (period * sexes.length + sexAt[key(row, 1)]!) * ageBands.length + bandAt[key(row, 2)]!
    const cell = block * areas.ids.length + area
    if (lines[cell] !== 0 && key(filledBy[cell]!, 0) !== key(row, 0)) {
      // Two editions of one area: one of them says only that it has no figure.
      if (Number.isNaN(rows.persons[row]!)) continue
      if (Number.isNaN(persons[cell]!)) lines[cell] = 0
    }
    if (lines[cell] !== 0) {
      const known = repeated.get(cell)
      if (known) known.lines.push(line)
      else repeated.set(cell, { row, lines: [lines[cell]!, line] })
      continue
    }
    lines[cell] = line
    filledBy[cell] = row
    persons[cell] = rows.persons[row]!
  }
  for (const [cell, { row, lines: all }] of repeated) {
    persons[cell] = Number.NaN
    const params = {
      area: rows.areaIds[key(row, 0)]!,
      indicator: rows.ageBands[key(row, 2)]!.label,
      period: rows.periods[key(row, 3)]!,
      sex: SEXES[key(row, 1)]!,
      lines: all.join(', '),
    }
    log.error('cell-duplicate', { line: all[1]!, column: 'persons' }, params)
  }
  const anyKnown = areaOf.some((area) => area >= 0)
  reportStrangers([...unknown.values()], areas, anyKnown, municipalityCode, log)
  return { periods, sexes, ageBands, persons }
}
