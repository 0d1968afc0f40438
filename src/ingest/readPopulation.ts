import type { AgeBand } from '../domain/Population.ts'
import { SEXES } from '../domain/Sex.ts'
import { Interner } from './Interner.ts'
import type { IssueLog } from './IssueLog.ts'
import { NumberColumn } from './NumberColumn.ts'
import { CSV_SPECS } from './packageFiles.ts'
import { readAgeBand } from './readAgeBand.ts'
import { readPeriod } from './readPeriod.ts'
import { readRows } from './readRows.ts'
import { readSex } from './readWord.ts'

/** Rows of population.csv, five numbers to a row in `keys`: area, sex, band, period (indices) and line. */
export interface PopulationRows {
  readonly areaIds: readonly string[]
  readonly ageBands: readonly AgeBand[]
  readonly periods: readonly string[]
  readonly rowCount: number
  readonly keys: readonly number[]
  /** NaN where the cell is blank or unreadable. */
  readonly persons: readonly number[]
}

export const POPULATION_KEYS = 5

/** population.csv into columns. Rows with an unreadable age band, period or sex are left out with an error. */
export function readPopulation(text: string, log: IssueLog): PopulationRows {
  const areas = new Interner()
  const periods = new Interner()
  const bandIndex = new Map<string, number>()
  const ageBands: AgeBand[] = []
  const keys: number[] = []
  const persons: number[] = []
  let column = new NumberColumn('persons', log, ',')
  let at = { area: 0, sex: 0, band: 0, period: 0, persons: 0 }

  function bandOf(label: string, line: number): number {
    const known = bandIndex.get(label)
    if (known !== undefined) return known
    const band = readAgeBand(label)
    if (!band) {
      log.error('age-band-unreadable', { line, column: 'age_band' }, { text: label })
      return -1
    }
    const same = ageBands.findIndex((other) => other.label === band.label)
    const index = same >= 0 ? same : ageBands.push(band) - 1
    bandIndex.set(label, index)
    return index
  }

  const { refused } = readRows(text, log, {
    spec: CSV_SPECS['population.csv'],
    onHeader({ columns, delimiter }) {
      const place = (name: string) => columns.get(name) ?? -1
      at = {
        ...{ area: place('area_id'), sex: place('sex'), band: place('age_band') },
        ...{ period: place('period'), persons: place('persons') },
      }
      column = new NumberColumn('persons', log, delimiter)
    },
    onRow(cells, line) {
      const areaId = cells[at.area]!
      if (areaId === '') {
        log.error('id-missing', { line, column: 'area_id' }, { column: 'area_id' })
        return
      }
      const sex = readSex(cells[at.sex]!, line, log)
      const band = bandOf(cells[at.band]!, line)
      const period = readPeriod(cells[at.period]!)
      if (period === null) log.error('period-unreadable', { line, column: 'period' }, { text: cells[at.period]! })
      if (sex === null || band < 0 || period === null) return
      let count = column.read(cells[at.persons]!, persons.length, line)
      if (count < 0) {
        log.error('count-negative', { line, column: 'persons' }, { text: cells[at.persons]! })
        count = Number.NaN
      }
      keys.push(areas.index(areaId), SEXES.indexOf(sex), band, periods.index(period), line)
      persons.push(count)
    },
  })
  for (const row of column.settle()) persons[row] = Number.NaN
  const rowCount = refused ? 0 : persons.length
  return { areaIds: areas.texts, ageBands, periods: periods.texts, rowCount, keys, persons }
}
