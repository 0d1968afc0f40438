import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goalOutcome } from '../../src/analysis/goals/goalOutcome.ts'
import { goalSeries } from '../../src/analysis/goals/goalSeries.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { indicatorById } from '../../src/domain/lookups.ts'
import { EXPECTED_DIRECTIONS, MEASURE_LEVELS, MEASURE_STATUSES } from '../../src/domain/measureVocabulary.ts'
import { coverageFaults } from '../../src/geo/coverageFaults.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { main } from '../../tools/data/ovning/build.ts'
import { folderFetch } from '../ingest/folderFetch.ts'
import { ROOT, readRows, sum } from './readPackage.ts'

/** The practice municipality: wholly made up by tools/data/ovning, with something of everything. */
const PRACTICE = `${ROOT}/data/ovning`
const rowsOf = (name: string) => readRows(`${PRACTICE}/${name}.csv`)
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

let dataset: Dataset
let found: readonly { readonly severity: string; readonly code: string }[]
beforeAll(async () => {
  const loaded = await loadPackage(PRACTICE, { fetchFile: folderFetch })
  dataset = loaded.dataset!
  found = loaded.issues
})

const fresh = mkdtempSync(join(tmpdir(), 'ovning-'))
afterAll(() => rmSync(fresh, { recursive: true }))

it('is what its script makes, byte for byte', () => {
  main(['--out', fresh])
  expect(filesOf(PRACTICE)).toEqual(filesOf(fresh))
  for (const name of filesOf(fresh))
    expect(readFileSync(join(PRACTICE, name)).equals(readFileSync(join(fresh, name))), name).toBe(true)
})

it('is read without error or warning, and says that it is made up', () => {
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(dataset.meta.synthetic).toBe(true)
  expect(JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')).socialKompass.package).toBe('data/alingsas/')
})

it('covers its ground once: no overlap, no gap, every border the same from both sides', () => {
  expect(dataset.areas).toHaveLength(14)
  expect([...coverageFaults(dataset.areas)].flat()).toEqual([])
  const edges = new Map<string, number>()
  for (const { geometry } of dataset.areas) {
    const [ring] = geometry!.coordinates as [number, number][][]
    for (const [at, point] of ring!.slice(1).entries()) {
      const key = [ring![at]!.join(' '), point.join(' ')].sort().join('|')
      edges.set(key, (edges.get(key) ?? 0) + 1)
    }
  }
  expect(Math.max(...edges.values())).toBe(2)

  expect([...edges.values()].filter((count) => count === 2).length).toBe(340)
})

it('counts residents alike in both tables', () => {
  const population = rowsOf('population')
  const counted = rowsOf('values').filter((row) => row.indicator_id === 'folkmangd' && row.period === '2025')
  for (const { area_id, value } of counted) {
    expect(sum(population.filter((row) => row.area_id === area_id).map((row) => Number(row.persons)))).toBe(
      Number(value),
    )
  }
  expect(counted).toHaveLength(14)
})

it('has something of everything: hidden, missing and provisional figures, a break, women and men, means, references', () => {
  const values = rowsOf('values')
  const statuses = new Set(values.map((row) => row.status))
  expect([...statuses].sort()).toEqual(['', 'not-applicable', 'not-collected', 'provisional', 'suppressed'])
  expect(values.filter((row) => row.numerator !== '' && Number(row.numerator) < 5)).toEqual([])
  expect(values.some((row) => row.sex === 'women' && row.status === '')).toBe(true)
  expect(values.some((row) => Number(row.sd) > 0)).toBe(true)
  expect(dataset.indicators.some(({ seriesBreaks }) => seriesBreaks.length > 0)).toBe(true)
  expect(new Set(dataset.indicators.map(({ intervalMethod }) => intervalMethod))).toEqual(
    new Set(['wilson', 'byar', 't', 'none']),
  )
  expect(new Set(rowsOf('references').map((row) => row.level))).toEqual(new Set(['municipality', 'county', 'country']))
  expect(dataset.notes.length).toBeGreaterThan(0)
  const outcomes = dataset.goals.map((goal) => {
    const indicator = indicatorById(dataset, goal.indicatorId) ?? null
    return goalOutcome(indicator, goal, indicator ? goalSeries(dataset, indicator, goal) : []).verdict
  })
  expect(new Set(outcomes)).toEqual(new Set(['yes', 'no', 'on-the-way', 'cannot-tell']))
  expect([dataset.stories.length, dataset.groups.length, dataset.knowledgeGaps.length]).toEqual([1, 3, 1])
})

it('has measures of every status, level and reach, and some of which little is known', () => {
  const measures = rowsOf('measures')
  const words = (column: string) =>
    [...new Set(measures.map((row) => row[column]!).filter((word) => word !== ''))].sort()
  expect(measures).toHaveLength(26)
  expect(words('status')).toEqual([...MEASURE_STATUSES].sort())
  expect(words('level')).toEqual([...MEASURE_LEVELS].sort())
  expect(words('expected_direction')).toEqual([...EXPECTED_DIRECTIONS].sort())
  expect(words('reach')).toEqual(['areas', 'municipality', 'point', 'unknown'])
  for (const column of ['cost_sek_per_year', 'fte', 'start', 'last_reviewed', 'owner'])
    expect(measures.filter((row) => row[column] === '').length, column).toBeGreaterThan(0)
})

it('its story is right: all that the need index weighs is worst in the two areas that it names', () => {
  const highest = (indicator: string) =>
    rowsOf('values')
      .filter((row) => row.indicator_id === indicator && row.period === '2024' && row.sex === 'total')
      .sort((a, b) => Number(b.value) - Number(a.value))
      .slice(0, 2)
      .map((row) => row.area_id)
      .sort()
  const { components } = dataset.needSpecs.find(({ id }) => id === 'social_inkludering')!
  const slide = dataset.stories[0]!.slides.find(({ id }) => id === 'behov')!
  expect(slide.headline.sv).toBe('Behovet är störst i Tallbacken och Almlunden')
  for (const { indicatorId } of components) expect(highest(indicatorId), indicatorId).toEqual([...slide.areas].sort())
})
