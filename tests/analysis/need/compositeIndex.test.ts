import { describe, expect, it } from 'vitest'
import { compositeIndex } from '../../../src/analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../../src/analysis/need/IndexResult.ts'
import { needRows } from '../../../src/analysis/need/needRows.ts'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import type { IndicatorValues } from '../../../src/domain/Dataset.ts'
import { componentOf, datasetOf, specOf } from './needFixtures.ts'

const index = (...args: Parameters<typeof compositeIndex>) => {
  const result = compositeIndex(...args)
  if (result.kind !== 'index') throw new Error(result.obstacle)
  return result
}
const scores = ({ areas }: IndexResult) => areas.map(({ score }) => score)

// z of 10, 20, 30, 40, 50 (mean 30, sd 15.8113883): -1.264911, -0.632456, 0, 0.632456, 1.264911
const Z = 10 / 15.811388300841896
const UP = { id: 'up', figures: [10, 20, 30, 40, 50], municipality: 35 }
const DOWN = { id: 'down', direction: 'higher-better', figures: [5, 4, 3, 2, 1], municipality: 3 } as const

describe('three traps of index libraries, end to end', () => {
  const third = { id: 'third', figures: [1, 2, null, 4, 5] } as const

  it('a blank is not 0: C has 0 and blank, and scores as its other components say', () => {
    const lifted = { id: 'up', figures: [10, 20, 45, 40, 50] } as const
    const dataset = datasetOf([lifted, DOWN, third])
    const result = index(dataset, specOf(['up', 'down', 'third'].map((id) => componentOf(id))))
    const area = result.areas[2]!
    expect(area.contributions[2]).toBeNull()
    // Mean 33, deviations -23 -13 12 7 17: squares 529 169 144 49 289 = 1180, sd sqrt(295). down: z 0. Mean of the two.
    expect(area.score).toBeCloseTo(12 / Math.sqrt(295) / 2, 12)
    expect(area.coverage).toBeCloseTo(2 / 3, 12)
  })

  it('an absent component is not a silent NaN: it lowers the coverage, and is named', () => {
    const dataset = datasetOf([UP, DOWN])
    const result = index(dataset, specOf([componentOf('up'), componentOf('gone'), componentOf('down')]))
    expect(result.components.map(({ status }) => status)).toEqual(['used', 'no-figures', 'used'])
    for (const { score, coverage, withheld } of result.areas) {
      expect(Number.isFinite(score)).toBe(true)
      expect(coverage).toBeCloseTo(2 / 3, 12)
      expect(withheld).toBeNull()
    }
    const heavier = index(dataset, specOf([componentOf('up'), componentOf('gone', 1.2), componentOf('down')]))
    expect(scores(heavier)).toEqual([null, null, null, null, null])
    expect(heavier.areas[0]).toMatchObject({ withheld: 'coverage', rank: null })
  })

  it('a weight of 0 is respected: it moves no score, no coverage, no draw', () => {
    const dataset = datasetOf([UP, DOWN, third])
    const without = specOf([componentOf('up'), componentOf('down')])
    const zero = specOf([componentOf('up'), componentOf('down'), componentOf('third', 0)])
    expect(scores(index(dataset, zero))).toEqual(scores(index(dataset, without)))
    expect(index(dataset, zero).areas[2]!.coverage).toBe(1)
    expect(index(dataset, zero).areas[0]!.contributions[2]).toBeNull()
    const draw = needUncertainty(dataset, zero, { sources: ['weights'] })!
    expect(draw.areas.map(({ scoreInterval }) => scoreInterval)).toEqual(
      needUncertainty(dataset, without, { sources: ['weights'] })!.areas.map(({ scoreInterval }) => scoreInterval),
    )
  })
})

describe('scores', () => {
  const spec = specOf([componentOf('up', 3), componentOf('down', 1)])

  it('turn components so that higher is more need', () => {
    // down: 5 is least need; its z turned are the same -2..2 steps as those of up.
    scores(index(datasetOf([UP, DOWN]), spec)).forEach((score, i) => {
      expect(score).toBeCloseTo(Z * (i - 2), 12)
    })
  })

  it('take the direction of an indicator without one from the sign of the component', () => {
    const dataset = datasetOf([UP, { ...DOWN, direction: 'none' }])
    const turned = index(dataset, specOf([componentOf('up', 3), componentOf('down', 1, -1)]))
    expect(scores(turned)).toEqual(scores(index(datasetOf([UP, DOWN]), spec)))
    const against = index(dataset, specOf([componentOf('up', 3), componentOf('down', 1, 1)]))
    expect(against.areas[4]!.score).toBeCloseTo(2 * Z * 0.5, 12)
    expect(compositeIndex(dataset, spec)).toMatchObject({ kind: 'no-index', obstacle: 'too-few-components' })
  })

  it('put the municipality on the same scale', () => {
    const { municipality } = index(datasetOf([UP, DOWN]), spec)
    // up: (35 - 30) / sd x 3/4; down: 0 x 1/4
    expect(municipality.score).toBeCloseTo((Z / 2) * 0.75, 12)
    expect(municipality.contributions[1]).toBeCloseTo(0, 12)
  })

  it('are 0-100 by min-max: B has 25 and 25', () => {
    const result = index(datasetOf([UP, DOWN]), { ...spec, normalisation: 'min-max' })
    expect(scores(result)).toEqual([0, 25, 50, 75, 100])
  })

  it('share places by percentile: ties have their mean', () => {
    const tied = { id: 'up', figures: [10, 20, 20, 40, 50] } as const
    const result = index(
      datasetOf([tied, DOWN]),
      specOf([componentOf('up'), componentOf('down')], { normalisation: 'percentile' }),
    )
    // up 0, 37.5, 37.5, 75, 100; down 0, 25, 50, 75, 100
    expect(scores(result)).toEqual([0, 31.25, 43.75, 75, 100])
  })

  it('measure the distance to the municipality: 50 against 35 is 15/35 above', () => {
    const result = index(datasetOf([UP, DOWN]), { ...spec, normalisation: 'reference' })
    expect(result.areas[4]!.score).toBeCloseTo(0.75 * (15 / 35) + 0.25 * (2 / 3), 12)
    expect(result.municipality.score).toBe(0)
  })

  it('are multiplied: scores 100 and 1 with equal weights give 10', () => {
    const dataset = datasetOf([UP, { ...DOWN, direction: 'lower-better' }])
    const geometric = specOf([componentOf('up'), componentOf('down')], {
      normalisation: 'min-max',
      aggregation: 'geometric',
    })
    const result = index(dataset, geometric)
    expect(result.areas[0]!.score).toBeCloseTo(10, 10)
    expect(result.areas[4]!.score).toBeCloseTo(10, 10)
    // The middle: 50.5 and 50.5.
    expect(result.areas[2]!.score).toBeCloseTo(50.5, 10)
    expect(compositeIndex(dataset, { ...geometric, normalisation: 'z' })).toMatchObject({
      obstacle: 'scores-not-positive',
    })
  })

  it('need two components with figures that differ', () => {
    const flat = { id: 'flat', figures: [3, 3, 3, 3, 3] } as const
    const two = specOf([componentOf('up'), componentOf('flat')])
    expect(compositeIndex(datasetOf([UP, flat]), two)).toMatchObject({
      kind: 'no-index',
      obstacle: 'too-few-components',
    })
    const three = index(datasetOf([UP, flat, DOWN]), specOf(['up', 'flat', 'down'].map((id) => componentOf(id))))
    expect(three.components.map(({ status, weightShare }) => [status, weightShare])).toEqual([
      ['used', 0.5],
      ['no-scale', 0],
      ['used', 0.5],
    ])
    expect(three.areas[0]!.coverage).toBe(1)
  })

  it('share the better place when they are equal', () => {
    const dataset = datasetOf([
      { id: 'up', figures: [1, 2, 2, 3] },
      { id: 'down', figures: [1, 2, 2, 3] },
    ])
    const { areas } = index(dataset, specOf([componentOf('up'), componentOf('down')]))
    expect(areas.map(({ rank }) => rank)).toEqual([4, 2, 2, 1])
  })
})

describe('coverage', () => {
  const dataset = datasetOf([
    { id: 'a', figures: [1, 2, 3, 4, null] },
    { id: 'b', figures: [1, 2, 3, 4, 5] },
    { id: 'c', figures: [1, 2, null, 4, 5] },
  ])

  it.each([
    [0.65, 13 / 20, true],
    [0.66, 13 / 20, false],
  ])('least %d of the weight, %d present: a score is %s', (leastCoverage, present, hasScore) => {
    const weights = [1 - present, present / 2, present / 2].map((weight) => weight * 20)
    const spec = specOf(
      ['a', 'b', 'c'].map((id, j) => componentOf(id, weights[j]!)),
      { leastCoverage },
    )
    const area = index(dataset, spec).areas[4]!
    expect(area.coverage).toBeCloseTo(present, 12)
    expect(area.score !== null).toBe(hasScore)
  })

  it('leaves areas without score out of the places of the others', () => {
    const result = index(
      dataset,
      specOf(
        ['a', 'b', 'c'].map((id) => componentOf(id)),
        { leastCoverage: 1 },
      ),
    )
    expect(result.ranked).toBe(3)
    expect(result.areas.map(({ rank }) => rank)).toEqual([3, 2, null, 1, null])
  })
})

describe('a protected figure', () => {
  const columns = [UP, { ...DOWN, figures: [5, 'x', 3, 2, 1] }, { id: 'also', figures: [1, 2, 3, 4, 9] }] as const
  const spec = specOf(['up', 'down', 'also'].map((id) => componentOf(id)))

  it('withholds the whole score of its area: no score, place or contribution from which it could be solved', () => {
    expect(index(datasetOf(columns), spec).areas[1]).toMatchObject({
      score: null,
      rank: null,
      withheld: 'suppressed',
      contributions: [null, null, null],
    })
  })

  it('never comes back through intervals or rows', () => {
    const dataset = { ...datasetOf(columns), needSpecs: [spec] }
    expect(needUncertainty(dataset, spec)!.areas.map(({ areaId }) => areaId)).toEqual(['A', 'C', 'D', 'E'])
    const rows = needRows(dataset).filter(({ area }) => area === 'B')
    expect(rows).toHaveLength(4)
    for (const row of rows) {
      for (const key of ['score', 'rank', 'score_from', 'rank_to', 'share_top_third', 'contribution']) {
        if (key in row) expect(row[key], key).toBeNull()
      }
    }
  })

  it('changes nothing for the others, whatever it hides', () => {
    const shown = (hidden: number) => {
      const dataset = datasetOf([columns[0], { ...DOWN, figures: [5, hidden, 3, 2, 1] }, columns[2]])
      const values = dataset.values.get('down')!
      values.status[1] = 3
      return compositeIndex(dataset, spec)
    }
    expect(shown(0)).toEqual(shown(400))
  })

  it('does not matter in a component of weight 0', () => {
    const free = {
      ...spec,
      components: spec.components.map((c) => (c.indicatorId === 'down' ? { ...c, weight: 0 } : c)),
    }
    expect(index(datasetOf(columns), free).areas[1]!.score).not.toBeNull()
  })
})

describe('periods', () => {
  it('are the latest in common, or each one its own', () => {
    const spec = specOf([componentOf('up'), componentOf('down')])
    const columns = datasetOf([UP, DOWN])
    const down = twoPeriods([5, 4, 3, 2, 1], [9, 1, 1, 1, 1])
    const values = new Map<string, IndicatorValues>([...columns.values, ['down', down]])
    const dataset = { ...columns, values }
    expect(index(dataset, spec).components.map(({ period }) => period)).toEqual(['2024', '2024'])
    const own = index(dataset, { ...spec, basePeriod: 'each-latest' })
    expect(own.components.map(({ period }) => period)).toEqual(['2024', '2025'])
  })

  it('are compared on one frozen base: the scale does not follow the figures', () => {
    const dataset = datasetOf([UP, DOWN])
    const both = new Map([
      ['up', twoPeriods([10, 20, 30, 40, 50], [60, 20, 30, 40, 50])],
      ['down', twoPeriods([5, 4, 3, 2, 1], [5, 4, 3, 2, 1])],
    ])
    const spec = specOf([componentOf('up'), componentOf('down')])
    const before = { ...dataset, values: new Map([...both].map(([id, v]) => [id, first(v)])) }
    const { base } = index(before, spec)
    const now = index({ ...dataset, values: both }, spec, { period: '2025', base })
    // A: (60 - 30) / sd = 3 Z; its down stays -2 Z.
    expect(now.areas[0]!.score).toBeCloseTo((3 * Z - 2 * Z) / 2, 12)
    expect(now.areas[3]!.score).toBeCloseTo(index(before, spec).areas[3]!.score!, 12)
  })
})

function twoPeriods(one: readonly number[], two: readonly number[]) {
  const value = Float64Array.from([...one, ...two])
  const unknown = new Float64Array(value.length).fill(Number.NaN)
  const status = new Uint8Array(value.length).fill(1)
  return { periods: ['2024', '2025'], sexes: ['total' as const], value, n: unknown, numerator: unknown, status }
}

function first(values: ReturnType<typeof twoPeriods>) {
  return { ...values, periods: ['2024'] }
}
