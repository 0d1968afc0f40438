import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const CARRIED = resolve(import.meta.dirname, '../golden/compass')
const SHARED = resolve(import.meta.dirname, '../../../shared/golden/compass/data')

/** Tables that may not be carried into the project. */
const CLASSICAL: Record<string, { file: string; skipColumns: readonly string[] }> = {
  iris: { file: 'iris.csv', skipColumns: ['id', 'class'] },
  wine: { file: 'wine.csv', skipColumns: ['id', 'class'] },
  swiss: { file: 'swiss_47x6.csv', skipColumns: ['name'] },
  state_x77: { file: 'state_x77_50x8.csv', skipColumns: ['name'] },
}

export const hasClassicalTables = existsSync(SHARED)
export const SKIPPED = hasClassicalTables ? '' : ' [skipped: ../shared/golden/compass/data is not there]'

// biome-ignore lint/suspicious/noExplicitAny: the shape differs from file to file
export function expectedNumbers(name: string): any {
  return JSON.parse(readFileSync(resolve(CARRIED, 'expected', `${name}.json`), 'utf8'))
}

export interface GoldenTable {
  readonly columns: string[]
  readonly rows: Record<string, string>[]
}

export function goldenTable(file: string): GoldenTable {
  return readTable(resolve(CARRIED, 'data', `${file}.csv`))
}

function readTable(path: string): GoldenTable {
  const lines = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const cells = (line: string) => line.split(',').map((cell) => cell.replaceAll('"', ''))
  const columns = cells(lines[0] as string)
  const rows = lines.slice(1).map((line) => Object.fromEntries(cells(line).map((cell, i) => [columns[i], cell])))
  return { columns, rows }
}

/** A case of the golden files by its name there: `swiss_z` is the table swiss, standardised with divisor n - 1. */
export function goldenCase(name: string): number[][] {
  const standardised = name.endsWith('_z')
  const id = name.replace(/_(z|raw)$/, '')
  const points = caseTable(id)
  return standardised ? scaled(points) : points
}

export function needsClassicalTable(name: string): boolean {
  return name.replace(/_(z|raw)$/, '') in CLASSICAL
}

function caseTable(id: string): number[][] {
  const classical = CLASSICAL[id]
  const table = classical ? readTable(resolve(SHARED, classical.file)) : null
  if (classical && table) {
    const columns = table.columns.filter((column) => !classical.skipColumns.includes(column))
    return table.rows.map((row) => columns.map((column) => Number(row[column])))
  }
  const { columns, rows } = goldenTable(id.startsWith('alingsaslik') ? 'alingsaslik_20x10x8' : 'uppsalalik_124x9')
  const year = id.startsWith('alingsaslik') ? id.slice('alingsaslik'.length) : '2022'
  return rows.filter((row) => row.year === year).map((row) => columns.slice(3).map((column) => Number(row[column])))
}

/** R's scale(): mean 0, standard deviation 1 with divisor n - 1. */
export function scaled(points: number[][]): number[][] {
  const count = points.length
  const means = (points[0] as number[]).map((_, j) => points.reduce((sum, row) => sum + (row[j] as number), 0) / count)
  const spreads = means.map((mean, j) =>
    Math.sqrt(points.reduce((sum, row) => sum + ((row[j] as number) - mean) ** 2, 0) / (count - 1)),
  )
  return points.map((row) => row.map((value, j) => (value - (means[j] as number)) / (spreads[j] as number)))
}

/** Largest absolute difference between two arrays of numbers of one shape, however nested. Infinity on another shape. */
export function largestDifference(actual: unknown, expected: unknown): number {
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected)
  const [a, b] = [actual, expected] as [ArrayLike<unknown>, ArrayLike<unknown>]
  if (!a || !b || a.length !== b.length || typeof actual === 'number') return Number.POSITIVE_INFINITY
  let largest = 0
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, largestDifference(a[i], b[i]))
  return largest
}

/** Group labels renamed in order of first meeting, so that two groupings can be compared. */
export function relabelled(labels: readonly number[]): number[] {
  const names = new Map<number, number>()
  return labels.map((label) => {
    if (!names.has(label)) names.set(label, names.size)
    return names.get(label) as number
  })
}
