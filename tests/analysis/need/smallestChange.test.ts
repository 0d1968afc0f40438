import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { type NeedLine, smallestChange } from '../../../src/analysis/need/smallestChange.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import type { NeedSpec } from '../../../src/domain/NeedSpec.ts'
import { alingsas, componentOf, datasetOf, specOf } from './needFixtures.ts'

const FIGURES = {
  a: [12, 25, 31, 44, 58, 61, 70, 15, 39],
  b: [3, 9, 4, 1, 8, 7, 2, 6, 5],
  c: [7, 11, null, 5, 9, 2, 4, 3, 10],
}
const columns = [
  { id: 'a', figures: FIGURES.a, municipality: 40 },
  { id: 'b', figures: FIGURES.b, municipality: 5 },
  { id: 'c', figures: FIGURES.c, municipality: 6 },
]
const dataset = datasetOf(columns)
const spec = specOf([componentOf('a', 2), componentOf('b'), componentOf('c', 0.5)])

/** Whether an area is above a line, asked of the index itself with a figure or weights replaced and scales frozen. */
function isAbove(data: Dataset, s: NeedSpec, areaId: string, line: NeedLine, base: IndexResult['base']): boolean {
  const { areas, municipality, ranked } = compositeIndex(data, s, { base }) as IndexResult
  const { score, rank } = areas.find((area) => area.areaId === areaId)!
  if (line === 'municipality') return score! > municipality.score!
  return rank! <= Math.floor(ranked / (line === 'third' ? 3 : 4))
}

function withFigure(data: Dataset, indicatorId: string, areaId: string, figure: number): Dataset {
  const values = data.values.get(indicatorId)!
  const value = Float64Array.from(values.value)
  const perArea = data.areas.length
  const latest = values.periods.length - 1
  value[latest * perArea + data.areaIndex.get(areaId)!] = figure
  return { ...data, values: new Map([...data.values, [indicatorId, { ...values, value }]]) }
}

function withShare(s: NeedSpec, indicatorId: string, share: number): NeedSpec {
  const rest = s.components.filter((c) => c.indicatorId !== indicatorId).reduce((sum, c) => sum + c.weight, 0)
  const weight = (share * rest) / (1 - share)
  return { ...s, components: s.components.map((c) => (c.indicatorId === indicatorId ? { ...c, weight } : c)) }
}

describe.each([
  ['z', 'arithmetic'],
  ['min-max', 'arithmetic'],
  ['percentile', 'arithmetic'],
  ['reference', 'arithmetic'],
  ['min-max', 'geometric'],
  ['percentile', 'geometric'],
] as const)('the smallest change with %s, %s', (normalisation, aggregation) => {
  const s = { ...spec, normalisation, aggregation }
  const { base } = compositeIndex(dataset, s) as IndexResult

  it('a figure just past the one given crosses the line, one just short of it does not', () => {
    let crossed = 0
    for (const { id } of dataset.areas) {
      for (const { line, isAbove: now, value } of smallestChange(dataset, s, id)!) {
        expect(isAbove(dataset, s, id, line, base)).toBe(now)
        if (!value) continue
        const step = (value.to - value.from) * 1e-6
        // Beyond the ends of percentiles nothing changes any more.
        const isAtEnd =
          normalisation === 'percentile' &&
          [...FIGURES.a, ...FIGURES.b, ...FIGURES.c].includes(Math.round(value.to * 1e6) / 1e6)
        const short = withFigure(dataset, value.indicatorId, id, value.to - step)
        const past = withFigure(dataset, value.indicatorId, id, value.to + step)
        expect(isAbove(short, s, id, line, base), `${id} ${line} short`).toBe(now)
        if (!isAtEnd) expect(isAbove(past, s, id, line, base), `${id} ${line} past`).toBe(!now)
        crossed++
      }
    }
    expect(crossed).toBeGreaterThan(15)
  })

  it('a weight just past the one given crosses the line, one just short of it does not', () => {
    let crossed = 0
    for (const { id } of dataset.areas) {
      for (const { line, isAbove: now, weight } of smallestChange(dataset, s, id)!) {
        if (!weight) continue
        const step = (weight.to - weight.from) * 1e-6
        expect(isAbove(dataset, withShare(s, weight.indicatorId, weight.to - step), id, line, base)).toBe(now)
        expect(isAbove(dataset, withShare(s, weight.indicatorId, weight.to + step), id, line, base)).toBe(!now)
        crossed++
      }
    }
    expect(crossed).toBeGreaterThan(5)
  })
})

it('is exact by hand: z of 10..50 and equal weights', () => {
  const five = datasetOf([
    { id: 'a', figures: [10, 20, 30, 40, 50], municipality: 30 },
    { id: 'b', figures: [10, 20, 30, 40, 50], municipality: 30 },
  ])
  const [line] = smallestChange(five, specOf([componentOf('a'), componentOf('b')]), 'D')!
  // Municipality 0. D has +10 in both: one figure must fall by 20, to 20, for the sum to be 0. No weight does it.
  expect(line).toMatchObject({ line: 'municipality', isAbove: true, weight: null })
  expect(line!.value).toMatchObject({ from: 40 })
  expect(line!.value!.to).toBeCloseTo(20, 10)
})

// By hand: three figures like each other, so that one alone must move three times as far as the area is from the middle.
it.each([
  ['percent', 'none', [-10, -5, 0, 5, 10], -20, 20],
  ['count', 'none', [-10, -5, 0, 5, 10], -20, 20],
  ['index', 'none', [0, 5, 10, 15, 20], -10, 30],
  ['percent', 'wilson', [0, 5, 10, 15, 20], null, 30],
  ['percent', 'none', [0, 5, 10, 15, 20], null, 30],
  ['tkr', 'none', [0, 5, 10, 15, 20], null, 30],
  ['percent', 'wilson', [80, 85, 90, 95, 100], 70, null],
  ['percent', 'none', [80, 85, 90, 95, 100], 70, null],
  ['percent', 'none', [80, 95, 100, 105, 120], 60, 140],
] as const)('moves %s (%s) no further than it can go: %j', (unit, method, figures, ofHighest, ofLowest) => {
  const ids = ['a', 'b', 'c']
  const alike = datasetOf(ids.map((id) => ({ id, figures: [...figures], municipality: figures[2], unit, method })))
  const found = ['E', 'A'].map((areaId) => {
    const [line] = smallestChange(alike, specOf(ids.map((id) => componentOf(id))), areaId)!
    return line!.value && Math.round(line!.value.to * 1e9) / 1e9
  })
  expect(found).toEqual([ofHighest, ofLowest])
})

it('gives no figure that cannot be: shares stay within 0-100, amounts at 0 or more', () => {
  const data = alingsas()
  for (const { id } of data.areas) {
    for (const { value, weight } of smallestChange(data, data.needSpecs[0]!, id)!) {
      if (value) expect(value.to >= 0 && value.to <= 100).toBe(true)
      if (weight) expect(weight.to >= 0 && weight.to <= 1).toBe(true)
    }
  }
})

it('says nothing of an area without score', () => {
  const hidden = datasetOf([{ ...columns[0]!, figures: ['x', ...FIGURES.a.slice(1)] }, ...columns.slice(1)])
  expect(smallestChange(hidden, spec, 'A')).toBeNull()
  expect(smallestChange(hidden, spec, 'nowhere')).toBeNull()
})
