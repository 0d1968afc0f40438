import type { AgeBand } from '../domain/Population.ts'
import { SEXES } from '../domain/Sex.ts'
import { LARGEST_COUNT } from './FigureCheck.ts'
import { Interner } from './Interner.ts'
import type { IssueLog } from './IssueLog.ts'
import { NumberColumn, type NumberGroup } from './NumberColumn.ts'
import { PeriodColumn } from './PeriodColumn.ts'
import { CSV_SPECS } from './packageFiles.ts'
import { readAgeBand } from './readAgeBand.ts'
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

const PERSONS: NumberGroup = { id: 'persons', isCount: true, decimals: 0 }

/** population.csv into columns. Rows with an unreadable age band, period or sex are left out with an error. */
export function readPopulation(text: string, log: IssueLog): PopulationRows {
  const areas = new Interner()
  const periods = new PeriodColumn(log)
  const bandIndex = new Map<string, number>()
  const ageBands: AgeBand[] = []
  const keys: number[] = []
  const persons: number[] = []
  const column = new NumberColumn('persons', log)
  const unread = new Map<string, { count: number; line: number }>()
  let at = { area: 0, sex: 0, band: 0, period: 0, persons: 0 }

  function bandOf(label: string, line: number): number {
    const known = bandIndex.get(label)
    if (known !== undefined) return known
    const band = readAgeBand(label)
    if (!band) {
      const tally = unread.get(label)
      if (tally) tally.count++
      else unread.set(label, { count: 1, line })
      return -1
    }
    const same = ageBands.findIndex((other) => other.label === band.label)
    const index = same >= 0 ? same : ageBands.push(band) - 1
    bandIndex.set(label, index)
    return index
  }

  const { refused, openCell } = readRows(text, log, {
    spec: CSV_SPECS['population.csv'],
    onHeader({ columns }) {
      const place = (name: string) => columns.get(name) ?? -1
      at = {
        area: place('area_id'),
        sex: place('sex'),
        band: place('age_band'),
        period: place('period'),
        persons: place('persons'),
      }
    },
    onRow(cells, line) {
      const areaId = cells[at.area]!
      if (areaId === '') {
        log.error('id-missing', { line, column: 'area_id' }, { column: 'area_id' })
        return
      }
      const sex = readSex(cells[at.sex]!, line, log)
      const band = bandOf(cells[at.band]!, line)
      const period = periods.index(cells[at.period]!, 0, line)
      if (sex === null || band < 0 || period < 0) return
      const count = column.read(cells[at.persons]!, persons.length, line)
      keys.push(areas.index(areaId), SEXES.indexOf(sex), band, period, line)
      persons.push(count)
    },
  })
  for (const row of column.settle(() => PERSONS)) persons[row] = Number.NaN
  for (const [label, { count, line }] of unread) {
    log.error('age-band-unreadable', { line, column: 'age_band' }, { text: label, count })
  }
  for (const [row, count] of persons.entries()) {
    const fault = countFault(count)
    if (!fault) continue
    log.error(fault, { line: keys[row * POPULATION_KEYS + 4]!, column: 'persons' }, { text: count })
    persons[row] = Number.NaN
  }
  // A number that ends the file without a line break may have lost its last digits.
  const lastRow = persons.length - 1
  if (openCell?.column === 'persons' && keys[lastRow * POPULATION_KEYS + 4] === openCell.line) {
    persons[lastRow] = Number.NaN
  }
  const isRefused = periods.settle(() => 'population.csv')
  const all = { areaIds: areas.texts, ageBands, periods: periods.names }
  if (refused) return { ...all, rowCount: 0, keys: [], persons: [] }
  return { ...all, ...withoutPeriods(keys, persons, (period) => isRefused?.(0, period) ?? false) }
}

/** Why a number cannot be a number of persons, or null. NaN has no fault. */
function countFault(count: number): 'count-negative' | 'count-fraction' | 'count-impossible' | null {
  if (count < 0) return 'count-negative'
  if (count % 1 > 0) return 'count-fraction'
  return count > LARGEST_COUNT ? 'count-impossible' : null
}

function withoutPeriods(keys: readonly number[], persons: readonly number[], isRefused: (period: number) => boolean) {
  const kept = persons.map((_, row) => row).filter((row) => !isRefused(keys[row * POPULATION_KEYS + 3]!))
  if (kept.length === persons.length) return { rowCount: persons.length, keys, persons }
  return {
    rowCount: kept.length,
    keys: kept.flatMap((row) => keys.slice(row * POPULATION_KEYS, (row + 1) * POPULATION_KEYS)),
    persons: kept.map((row) => persons[row]!),
  }
}
