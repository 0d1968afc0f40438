import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { PACKAGE_FILES, type PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { EXTREMES } from './extremes.ts'

const FOLDER = resolve(import.meta.dirname, '../../data/alingsas')
const texts = new Map<PackageFile, string>(
  PACKAGE_FILES.map((file) => [file, readFileSync(resolve(FOLDER, file), 'utf8')]),
)
const [head = '', ...rows] = texts.get('values.csv')!.trimEnd().split('\n')
const columns = head.trim().split(',')
const at = { indicator: columns.indexOf('indicator_id'), value: columns.indexOf('value') }
const places = { value: at.value, numerator: columns.indexOf('numerator'), n: columns.indexOf('n'), sd: columns.length }
/** The bundled package has no standard deviations: its incomes get one each, and the t interval that goes with them. */
const MEANS = /^(?:inkomst_|nettoinkomst_medel|lon_medel)/

const cell = fc.constantFrom('', ...EXTREMES.map(String), '99.99999999999999', '50')

/** What becomes of a column of figures: left alone, one cell in three replaced, or all of them by one or by anything. */
const fate = fc.oneof(
  fc.constant({ kind: 'kept' as const, cells: [''] }),
  fc.record({
    kind: fc.constantFrom('some' as const, 'all' as const),
    cells: fc.array(cell, { minLength: 1, maxLength: 7 }),
  }),
)

export interface Mutation {
  /** Which of the indicators are touched: every one whose number leaves this remainder. */
  readonly remainder: number
  readonly value: { readonly kind: 'kept' | 'some' | 'all'; readonly cells: readonly string[] }
  readonly numerator: Mutation['value']
  readonly n: Mutation['value']
  readonly sd: Mutation['value']
}

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  remainder: fc.nat(3),
  value: fate,
  numerator: fate,
  n: fate,
  sd: fate,
})

/** The bundled package as the page gets it, with figures of every fourth indicator replaced by the worst a file can hold, and amounts to its measures. */
export function mutatedPackage(mutation: Mutation): { readonly dataset: Dataset; readonly touched: readonly string[] } {
  const ids = [...new Set(rows.map((row) => row.split(',')[at.indicator]!))]
  const touched = ids.filter((_, place) => place % 4 === mutation.remainder)
  const changed = rows.map((row, number) => {
    const cells = row.trimEnd().split(',')
    cells.push(MEANS.test(cells[at.indicator]!) ? '12.5' : '')
    if (!touched.includes(cells[at.indicator]!)) return cells.join(',')
    for (const column of ['value', 'numerator', 'n', 'sd'] as const) {
      const { kind, cells: given } = mutation[column]
      if (kind === 'all' || (kind === 'some' && number % 3 === 0)) cells[places[column]] = given[number % given.length]!
    }
    return cells.join(',')
  })
  const indicators = texts
    .get('indicators.csv')!
    .split('\n')
    .map((line) => (MEANS.test(line) ? line.replace(',none,published', ',t,published') : line))
  const mutated = new Map(texts)
    .set('values.csv', [`${head.trim()},sd`, ...changed, ''].join('\n'))
    .set('indicators.csv', indicators.join('\n'))
  const { dataset } = readPackage(mutated)
  if (!dataset) throw new Error('The package does not load')
  const shown = protectDataset(dataset).dataset
  // Few draws: the question is whether there is an answer, not how exact it is.
  const needSpecs = shown.needSpecs.map((spec) => ({ ...spec, draws: 20 }))
  // The bundled measures state no amount and hardly a start, and every question about a dose would end there.
  const measures = shown.measures.map((measure, number) => ({
    ...measure,
    fte: 0.5 + number,
    hoursPerYear: 100 * number,
    costSekPerYear: 250_000,
    start: '2020',
    end: null,
    ...(measure.ageFrom === null && measure.ageTo === null ? { ageFrom: 0 } : {}),
  }))
  return { dataset: { ...shown, needSpecs, measures }, touched }
}
