import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { intervals } from '../../../tools/compute/commands/intervals.ts'
import { shareRow, smallDataset } from '../smallDataset.ts'
import { type Constraint, feasibleRange, type Range } from './feasibleRange.ts'

const MIN_N = 5
const RUNS = 120
const PERIOD = '2024'
/** Three parts of everybody, and one indicator that is two of them together. */
const IDS = ['a', 'b', 'c', 'ab'] as const
type Area = readonly [a: number, b: number, women: number]

const area = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 100 }))
const settings = fc.record({
  areas: fc.array(area, { minLength: 4, maxLength: 8 }),
  ids: fc.constantFrom<(typeof IDS)[number][]>(
    ['a'],
    ['a', 'b'],
    ['a', 'ab'],
    ['a', 'b', 'ab'],
    ['a', 'b', 'c'],
    [...IDS],
  ),
  n: fc.constantFrom(40, 60, 200),
  bySex: fc.boolean(),
  published: fc.boolean(),
})
type Settings = Parameters<Parameters<typeof settings.map>[0]>[0]

function countOf([a, b, women]: Area, id: string, sex: string, n: number): number {
  const of = (x: number) => {
    const ofWomen = Math.round((x * women) / 100)
    return sex === 'total' ? x : sex === 'women' ? ofWomen : x - ofWomen
  }
  if (id === 'c') return (sex === 'total' ? n : n / 2) - of(a) - of(b)
  return id === 'a' ? of(a) : id === 'b' ? of(b) : of(a) + of(b)
}

const sexesOf = ({ bySex }: Settings) => (bySex ? ['total', 'women', 'men'] : ['total'])
const nOf = ({ n }: Settings, sex: string) => (sex === 'total' ? n : n / 2)

function datasetOf(given: Settings): Dataset {
  const { areas, ids, n } = given
  const mean = (id: string) => {
    const counted = areas.reduce((sum, row) => sum + countOf(row, id, 'total', n), 0)
    return ((100 * counted) / (n * areas.length)).toFixed(1)
  }
  return smallDataset({
    areas: areas.map((_, at) => `A${at}`),
    indicators: ids.map((id) => ({ id })),
    values: areas.flatMap((row, at) =>
      sexesOf(given).flatMap((sex) =>
        ids.map((id) =>
          shareRow(`A${at}`, id, PERIOD, countOf(row, id, sex, n), nOf(given, sex), sex === 'total' ? '' : sex),
        ),
      ),
    ),
    ...(given.published ? { references: ids.map((id) => `municipality,0098,${id},${PERIOD},${mean(id)},x`) } : {}),
    minN: MIN_N,
  })
}

/**
 * What a reader knows: every figure that `compute` prints, the municipality's to half its last decimal, all denominators,
 * and that the parts make the whole, women and men everybody.
 */
function knowledgeOf(given: Settings, shown: Dataset) {
  const domains = new Map<string, Range>()
  const constraints: Constraint[] = []
  const hidden: string[] = []
  const rows = intervals.run({ dataset: shown, protection: { hidden: [], coarsened: [] }, issues: [], options: {} })
    .rows!
  const municipality = new Map<string, number>()
  for (const row of rows) {
    const name = `${row.area} ${row.indicator} ${row.sex}`
    const n = nOf(given, String(row.sex))
    if (row.status === 'suppressed') hidden.push(name)
    const count = row.value === null ? null : Math.round((Number(row.value) * n) / 100)
    domains.set(name, count === null ? [0, n] : [count, count])
    if (row.municipality !== null) municipality.set(String(row.indicator), Number(row.municipality))
  }
  const add = (factors: readonly (readonly [string, number])[], least: number, most: number) => {
    if (factors.every(([name]) => domains.has(name))) constraints.push({ terms: new Map(factors), least, most })
  }
  for (const at of given.areas.keys()) {
    for (const sex of sexesOf(given)) {
      const name = (id: string) => `A${at} ${id} ${sex}`
      const n = nOf(given, sex)
      add(
        ['a', 'b', 'c'].map((id) => [name(id), 1]),
        n,
        n,
      )
      add(
        [
          [name('a'), 1],
          [name('b'), 1],
          [name('ab'), -1],
        ],
        0,
        0,
      )
      add(
        [
          [name('ab'), 1],
          [name('c'), 1],
        ],
        n,
        n,
      )
    }
    for (const id of given.ids) {
      add(
        [
          [`A${at} ${id} women`, 1],
          [`A${at} ${id} men`, 1],
          [`A${at} ${id} total`, -1],
        ],
        0,
        0,
      )
    }
  }
  const people = given.n * given.areas.length
  for (const [id, mean] of municipality) {
    const all = given.areas.map((_, at) => [`A${at} ${id} total`, 1] as const)
    add(all, ((mean - 0.05) * people) / 100, ((mean + 0.05) * people) / 100)
  }
  return { domains, constraints, hidden }
}

/** The rule of `protectDataset`: at least `min_n` whole numbers fit. */
const isTooNarrow = ([least, most]: Range) => most - least < MIN_N - 1

describe('what a hidden figure can be, for a reader who adds up everything that is given out', () => {
  it('is at least min_n different whole numbers', () => {
    let hiddenInAll = 0
    fc.assert(
      fc.property(settings, (given) => {
        const { dataset } = protectDataset(datasetOf(given))
        const { domains, constraints, hidden } = knowledgeOf(given, dataset)
        hiddenInAll += hidden.length
        const narrow = hidden
          .map((name) => ({ name, range: feasibleRange(name, domains, constraints) }))
          .filter(({ range }) => isTooNarrow(range))
        expect(narrow).toEqual([])
      }),
      { seed: 20261130, numRuns: RUNS },
    )
    expect(hiddenInAll).toBeGreaterThan(RUNS)
  })
})
