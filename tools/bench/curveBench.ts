import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { compositeIndex } from '../../src/analysis/need/compositeIndex.ts'
import { needUncertainty } from '../../src/analysis/need/needUncertainty.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { readValues } from '../../src/ingest/readValues.ts'
import { generatePackage } from './generatePackage.ts'
import { madeUpNeedSpec } from './madeUpNeedSpec.ts'

const INDICATORS = 10
const YEARS = 10
const DRAWS = 2000
const ROUNDS = 5
/** Beyond, the draws of an index take many minutes. */
const MOST_DRAWN = 10_000

/** Reads a table with another's program; null where that is not installed. */
type Peer = readonly [name: string, read: ((file: string, text: string) => unknown) | null]

/**
 * What work costs as the areas become more, without a browser, as a table in Markdown: reading, beside other readers of the
 * same file, and the need index. Times are medians of some rounds, in milliseconds. The readers that are no part of the
 * project are asked where they are there: `npm install --no-save csv-parse @duckdb/node-api`.
 */
export async function main(sizes: readonly string[]): Promise<void> {
  const peers: readonly Peer[] = [
    ['Papa Parse alone', (_, text) => Papa.parse(text, { delimiter: ',', newline: '\n' })],
    ['csv-parse', await csvParse()],
    ['DuckDB read_csv', await duckDb()],
  ]
  const columns: Map<string, string>[] = []
  for (const areas of sizes.map(Number)) columns.push(await costs(areas, peers))
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  line(row(['milliseconds, by number of areas', ...sizes]))
  line(row(['---', ...sizes.map(() => '---:')]))
  for (const name of columns[0]?.keys() ?? []) line(row([name, ...columns.map((column) => column.get(name) ?? '')]))
}

async function costs(areas: number, peers: readonly Peer[]): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'curve-bench-'))
  try {
    generatePackage(folder, { areas, indicators: INDICATORS, years: YEARS })
    const file = join(folder, 'values.csv')
    const text = readFileSync(file, 'utf8')
    const found = new Map<string, string>()
    const put = async (name: string, work: () => unknown) => found.set(name, (await timed(work)).toFixed(1))
    await put(`values.csv (${INDICATORS} indicators, ${YEARS} years) into checked columns`, () =>
      readValues(text, new IssueLog('values.csv')),
    )
    for (const [name, read] of peers) {
      if (read) await put(`  ${name}`, () => read(file, text))
      else found.set(`  ${name}`, 'not installed')
    }
    let dataset: Dataset | null = null
    await put('whole package, one thread', async () => {
      dataset = (await loadPackage(folder, { fetchFile })).dataset
    })
    if (!dataset) throw new Error('The package did not load')
    const spec = madeUpNeedSpec(
      (dataset as Dataset).indicators.map(({ id }) => id),
      DRAWS,
    )
    await put('need index: scores, places, contributions', () => compositeIndex(dataset as Dataset, spec))
    const uncertainty = `need index: ${DRAWS} ways to count`
    if (areas <= MOST_DRAWN) await put(uncertainty, () => needUncertainty(dataset as Dataset, spec))
    else found.set(uncertainty, 'not asked')
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function fetchFile(url: string) {
  try {
    return { status: 200, bytes: new Uint8Array(readFileSync(url)), declaredLength: null }
  } catch {
    return { status: 404, bytes: new Uint8Array(), declaredLength: null }
  }
}

/** A package that the project does not have: not known to the compiler, and its absence is no fault. */
const optional = (name: string) => import(/* @vite-ignore */ name).catch(() => null)

async function csvParse(): Promise<Peer[1]> {
  const found = (await optional('csv-parse/sync')) as { parse: (text: string) => unknown } | null
  return found && ((_, text) => found.parse(text))
}

async function duckDb(): Promise<Peer[1]> {
  const found = (await optional('@duckdb/node-api')) as {
    DuckDBInstance: { create: () => Promise<{ connect: () => Promise<{ runAndReadAll: (sql: string) => unknown }> }> }
  } | null
  if (!found) return null
  const connection = await (await found.DuckDBInstance.create()).connect()
  return (file) => connection.runAndReadAll(`CREATE OR REPLACE TABLE read_in AS SELECT * FROM read_csv('${file}')`)
}

/** Median of some rounds after one to warm up; the first alone where it takes more than seconds. */
async function timed(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round <= ROUNDS && (times[0] ?? 0) < 3000; round++) {
    const start = performance.now()
    if ((await work()) === null) throw new Error('There was nothing to count')
    times.push(performance.now() - start)
  }
  const warm = times.length > 1 ? times.slice(1) : times
  return warm.sort((a, b) => a - b)[warm.length >> 1]!
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
