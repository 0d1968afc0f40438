import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_MATRIX_QUESTION, type MatrixOrder } from '../../src/address/MatrixQuestion.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { matrixColumn } from '../../src/views/compare/matrix/model/matrixColumn.ts'
import { columnGroups } from '../../src/views/compare/matrix/model/matrixIndicators.ts'
import { matrixBody, matrixView } from '../../src/views/compare/matrix/model/matrixView.ts'
import { generatePackage } from './generatePackage.ts'

const SIZES = [
  { areas: 23, indicators: 20 },
  { areas: 60, indicators: 40 },
  { areas: 6160, indicators: 20 },
]
const ROUNDS = 15
const BUDGET_MS = 16

/** What the matrix costs before it is drawn: its figures and cells, and a new order of the same. */
export function main(): void {
  for (const size of SIZES) {
    const dataset = generated(size)
    const question = { ...DEFAULT_MATRIX_QUESTION, columns: 'all' as const }
    const make = () => {
      const groups = columnGroups(dataset, question, 'sv')
      const columns = groups.flatMap(({ indicators }) =>
        indicators.map((indicator) => matrixColumn(dataset, indicator, question)),
      )
      return matrixBody(groups, columns, question, 'sv')
    }
    const body = make()
    const sort = (order: MatrixOrder) => {
      const view = matrixView(dataset, body, { ...question, order }, [], { need: null, landscapes: null }, 'sv')
      for (const row of view.rows) body.cells.rowOf(row)
    }
    const indicatorId = dataset.indicators[3]!.id
    line(`matrix of ${size.areas} areas and ${size.indicators} indicators (aim: ${BUDGET_MS} ms at 23 × 20)`)
    line(`  figures and heads:   ${times(make)}`)
    line(`  order by a column:   ${times(() => sort({ by: 'indicator', indicatorId }))}`)
    line(`  order by name:       ${times(() => sort({ by: 'name' }))}`)
    line(`  order by likeness:   ${times(() => sort({ by: 'likeness' }))}`)
  }
}

function generated({ areas, indicators }: (typeof SIZES)[number]): Dataset {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'))
  try {
    generatePackage(folder, { areas, indicators, years: 1 })
    const texts = new Map(
      readdirSync(folder).map((file) => [file as PackageFile, readFileSync(join(folder, file), 'utf8')]),
    )
    const { dataset } = readPackage(texts)
    if (!dataset) throw new Error('The generated package did not load')
    return dataset
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function times(task: () => unknown): string {
  const all = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    task()
    return performance.now() - start
  })
  const sorted = all.toSorted((a, b) => a - b)
  return `first ${all[0]!.toFixed(1)} ms, median ${sorted[ROUNDS >> 1]!.toFixed(1)} ms, quickest ${sorted[0]!.toFixed(1)} ms`
}

function line(text: string): void {
  process.stdout.write(`${text}\n`)
}
