import { comparePeriods } from '../domain/Period.ts'
import type { Population } from '../domain/Population.ts'
import { SEXES } from '../domain/Sex.ts'
import { aggregateLevel } from './aggregateLevel.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import { POPULATION_KEYS, type PopulationRows } from './readPopulation.ts'

export const NO_POPULATION: Population = { periods: [], sexes: [], ageBands: [], persons: new Float64Array(0) }

/**
 * Rows of population.csv to one column of persons, bands in order of age. A cell with two rows is NaN, with an
 * error naming the lines. Rows of larger units are left out: totals are never made of, or checked against, parts.
 */
export function joinPopulation(
  rows: PopulationRows,
  areas: KeyIndex,
  municipalityCode: string,
  log: IssueLog,
): Population {
  const areaOf = rows.areaIds.map((id) => areas.indexOf(id))
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
  const unknown = new Map<number, { count: number; line: number }>()
  const repeated = new Map<number, { row: number; lines: number[] }>()
  for (let row = 0; row < rowCount; row++) {
    const area = areaOf[key(row, 0)]!
    const line = key(row, 4)
    if (area < 0) {
      const entry = unknown.get(key(row, 0))
      if (entry) entry.count++
      else unknown.set(key(row, 0), { count: 1, line })
      continue
    }
    const period = periodAt[key(row, 3)]!
    const block = (period * sexes.length + sexAt[key(row, 1)]!) * ageBands.length + bandAt[key(row, 2)]!
    const cell = block * areas.ids.length + area
    if (lines[cell] !== 0) {
      const known = repeated.get(cell)
      if (known) known.lines.push(line)
      else repeated.set(cell, { row, lines: [lines[cell]!, line] })
      continue
    }
    lines[cell] = line
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
  for (const [index, { count, line }] of unknown) {
    const id = rows.areaIds[index]!
    const level = aggregateLevel(id, municipalityCode)
    const place = { line, column: 'area_id' }
    if (level) log.warning('aggregate-row', place, { id, level, count })
    else areas.reportUnknown(id, log, place, count)
  }
  return { periods, sexes, ageBands, persons }
}
