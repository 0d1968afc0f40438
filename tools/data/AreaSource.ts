import { join } from 'node:path'
import { field, readSourceTable, requiredNumber, type SourceRow } from './readSourceTable.ts'

export interface AgeCount {
  readonly sex: string
  readonly band: string
  readonly from: number
  readonly persons: number
}

/** Everything the source tables say about one area. */
export interface AreaSource {
  readonly id: string
  readonly desoCode: string
  /** Indicators of 2024-2025. */
  readonly main: SourceRow
  readonly income: SourceRow
  readonly selfSufficiency: SourceRow
  /** The years 2020-2023, older edition of RegSO. */
  readonly byYear: ReadonlyMap<string, SourceRow>
  readonly ages: readonly AgeCount[]
}

/** Joins the area tables in `folder` by RegSO code, in order of code. Throws when an area lacks a row. */
export function readAreaSources(folder: string): readonly AreaSource[] {
  const table = (name: string) => readSourceTable(join(folder, `alingsas_${name}.csv`))
  const income = table('income_components_2024')
  const selfSufficiency = table('regso_selfsufficiency')
  const years = table('regso_timeseries_2020_2023')
  const ages = table('age_sex_2025')
  return table('indicators_2024_2025')
    .map((main) => {
      const id = field(main, 'regsokod')
      return {
        id,
        desoCode: field(main, 'desokod'),
        main,
        income: onlyRow(income, id),
        selfSufficiency: onlyRow(selfSufficiency, id),
        byYear: new Map(rowsOf(years, id).map((row) => [field(row, 'year'), row])),
        ages: rowsOf(ages, id).map(ageCount),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Persons aged `from` to `to` (both included) by the five-year bands; bands that would be cut are an error. */
export function personsAged(area: AreaSource, from: number, to = Number.POSITIVE_INFINITY): number {
  if (from % 5 !== 0 || (to !== Number.POSITIVE_INFINITY && to % 5 !== 4)) throw new Error(`${from}-${to} cuts a band`)
  return area.ages.filter((age) => age.from >= from && age.from <= to).reduce((sum, age) => sum + age.persons, 0)
}

function ageCount(row: SourceRow): AgeCount {
  const band = field(row, 'age_band')
  return { sex: field(row, 'sex'), band, from: Number.parseInt(band, 10), persons: requiredNumber(row, 'persons') }
}

function rowsOf(table: readonly SourceRow[], id: string): SourceRow[] {
  return table.filter((row) => field(row, 'regsokod') === id)
}

function onlyRow(table: readonly SourceRow[], id: string): SourceRow {
  const rows = rowsOf(table, id)
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows for ${id}, expected one`)
  return rows[0]
}
