import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { IssueLog } from '../../src/ingest/IssueLog.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { readValues } from '../../src/ingest/readValues.ts'
import { generatePackage } from './generatePackage.ts'

const SIZE = { areas: 6160, indicators: 20, years: 15 }
const ROUNDS = 5
/** The chunk at which Papa alone was fastest here, of 100 kB to 10 MB. */
const PAPA_CHUNK = 500_000

/**
 * Reading 1.8 million rows into checked columns, beside Papa Parse alone with `chunk` on the same text, in turns in
 * the same process; then a whole package. Times are medians; the ratio is what the budget is about.
 */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-bench-'))
  try {
    generatePackage(folder, SIZE)
    const text = readFileSync(join(folder, 'values.csv'), 'utf8')
    const rows = SIZE.areas * SIZE.indicators * SIZE.years
    const papa: number[] = []
    const own: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      papa.push(timed(() => papaAlone(text, rows)))
      own.push(timed(() => ownReader(text, rows)))
    }
    const [papaMs, ownMs] = [median(papa), median(own)]
    const megabytes = text.length / 1e6
    line(`values.csv: ${rows} rows, ${megabytes.toFixed(0)} MB`)
    line(`Papa Parse alone, chunk:   ${papaMs.toFixed(0)} ms, ${((megabytes / papaMs) * 1000).toFixed(0)} MB/s`)
    line(`into checked columns:      ${ownMs.toFixed(0)} ms, ${((megabytes / ownMs) * 1000).toFixed(0)} MB/s`)
    line(`speed against Papa alone:  ${(papaMs / ownMs).toFixed(2)} (budget: at least 0.80)`)
    const start = performance.now()
    const { dataset, issues } = await loadPackage(folder, {
      fetchFile: async (url) => {
        try {
          return { status: 200, bytes: new Uint8Array(readFileSync(url)), declaredLength: null }
        } catch {
          return { status: 404, bytes: new Uint8Array(), declaredLength: null }
        }
      },
    })
    const seconds = (performance.now() - start) / 1000
    if (!dataset || issues.some(({ severity }) => severity === 'error')) throw new Error('The package did not load')
    line(`whole package, one thread: ${seconds.toFixed(2)} s (budget: at most 10 s)`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function papaAlone(text: string, rows: number): void {
  let count = 0
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    chunkSize: PAPA_CHUNK,
    chunk(results: Papa.ParseResult<string[]>) {
      count += results.data.length
    },
    complete() {},
  })
  // Header and the empty record after the last line break.
  if (count !== rows + 2) throw new Error(`Papa read ${count} records`)
}

function ownReader(text: string, rows: number): void {
  const read = readValues(text, new IssueLog('values.csv'))
  if (read.rowCount !== rows) throw new Error(`Read ${read.rowCount} rows`)
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
