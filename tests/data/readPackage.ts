import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'

export const ROOT = resolve(import.meta.dirname, '../..')
export const PACKAGE = `${ROOT}/data/alingsas`
export const SOURCES = `${ROOT}/data/sources/alingsas`

export type Row = Readonly<Record<string, string>>

/** Rows of a CSV file as text, without the application's own ingest. */
export function readRows(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}

export const packageRows = (name: string): Row[] => readRows(`${PACKAGE}/${name}.csv`)
export const sourceRows = (name: string): Row[] => readRows(`${SOURCES}/alingsas_${name}.csv`)

/** The row for one area, indicator and period in values.csv. */
export function valueRow(area: string, indicator: string, period: string): Row | undefined {
  return packageRows('values').find(
    (row) => row.area_id === area && row.indicator_id === indicator && row.period === period,
  )
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
