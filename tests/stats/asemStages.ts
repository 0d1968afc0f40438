import { mean } from '../../src/stats/mean.ts'
import { peerNumber, peerRows } from './peerGolden.ts'

/** One column of the ASEM data: a figure per country, null where there is none. */
export type Column = (number | null)[]

const FOLDER = 'composite/asem/'

const rowsOf = (file: string) => peerRows(`${FOLDER}${file}.csv`)

const meta = () => rowsOf('ASEM_iMeta')

/** The table a stage of COINr left behind, column by column, countries in the order of the raw data. */
export function asemTable(file: string): Map<string, Column> {
  const rows = new Map(rowsOf(file).map((row) => [row.uCode, row]))
  const names = Object.keys(rows.values().next().value ?? {}).filter((name) => name !== 'uCode')
  return new Map(names.map((name) => [name, asemCountries().map((code) => peerNumber(rows.get(code)?.[name]))]))
}

export const asemCountries = () => rowsOf('ASEM_iData').map((row) => row.uCode as string)

export const asemIndicators = () => meta().filter((row) => row.Type === 'Indicator')

/** The parts of each index, level by level from the bottom: what is below, with the weights given. */
export function asemTree(): { parent: string; parts: string[]; weights: number[] }[] {
  const rows = meta().filter((row) => row.Parent)
  const parents = [...new Set(rows.map((row) => row.Parent as string))]
  return parents.map((parent) => {
    const parts = rows.filter((row) => row.Parent === parent)
    return { parent, parts: parts.map((row) => row.iCode as string), weights: parts.map((row) => Number(row.Weight)) }
  })
}

/** Stage 1: figures that grow with the size of a country are divided by that size. */
export function denominated(): Map<string, Column> {
  const rows = rowsOf('ASEM_iData')
  return new Map(
    asemIndicators().map(({ iCode, Denominator }) => [
      iCode as string,
      rows.map((row) => {
        const value = peerNumber(row[iCode as string])
        const by = Denominator ? peerNumber(row[Denominator]) : 1
        return value === null || by === null ? null : value / by
      }),
    ]),
  )
}

/** Stage 2: a missing figure becomes the mean of the countries in the same part of the world. */
export function imputed(table: Map<string, Column>): Map<string, number[]> {
  const groups = rowsOf('ASEM_iData').map((row) => row.EurAsia_group)
  return new Map(
    [...table].map(([name, column]) => [
      name,
      column.map(
        (value, i) => value ?? mean(column.filter((v, j): v is number => v !== null && groups[j] === groups[i])),
      ),
    ]),
  )
}

/** Sample skewness and excess kurtosis as COINr computes them (e1071 type 2, the spreadsheet's). */
function shape(values: readonly number[]): { skew: number; kurtosis: number } {
  const n = values.length
  const centre = mean(values)
  const moment = (power: number) => values.reduce((sum, value) => sum + (value - centre) ** power, 0) / n
  const g1 = moment(3) / moment(2) ** 1.5
  const g2 = moment(4) / moment(2) ** 2 - 3
  return {
    skew: (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * g2 + 6),
  }
}

/** Stage 3: while a column is both skewed (2) and peaked (3.5), the furthest figure is pulled in to the next one. */
export function treated(column: readonly number[]): { column: number[]; pulled: number } {
  const out = [...column]
  for (let pulled = 0; ; pulled++) {
    const { skew, kurtosis } = shape(out)
    if (!(Math.abs(skew) > 2 && kurtosis > 3.5)) return { column: out, pulled }
    const order = out.map((_, i) => i).sort((a, b) => (column[b] as number) - (column[a] as number))
    if (skew < 0) order.reverse()
    const next = column[order[pulled + 1] as number] as number
    for (const i of order.slice(0, pulled + 1)) out[i] = next
  }
}
