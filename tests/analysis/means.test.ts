import { describe, expect, it } from 'vitest'
import { changeOverTime } from '../../src/analysis/changeOverTime.ts'
import { compareAreas } from '../../src/analysis/compareAreas.ts'
import { tableIndex } from '../../src/analysis/compass/CompassTable.ts'
import { compassFromDataset } from '../../src/analysis/compass/compassFromDataset.ts'
import { groupFigure } from '../../src/analysis/groupFigures.ts'
import { indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { municipalityReference } from '../../src/analysis/municipalityReference.ts'
import { FigureSampler } from '../../src/analysis/need/FigureSampler.ts'
import { emptyFigureDraws, setFigureDraw } from '../../src/analysis/need/figureDraws.ts'
import { rankIntervals } from '../../src/analysis/rankIntervals.ts'
import { trendOverTime } from '../../src/analysis/trendOverTime.ts'
import type { ValueCell } from '../../src/domain/Cell.ts'
import { random } from '../../src/stats/random.ts'
import { studentQuantile } from '../../src/stats/studentQuantile.ts'
import type { ObservedMean } from '../../src/stats/welchDifference.ts'
import { SLEEP } from '../stats/sleep.ts'
import { smallDataset } from './smallDataset.ts'

const { first, second, together } = SLEEP
const rowOf = (area: string, period: string, { mean, standardDeviation, n }: ObservedMean) =>
  `${area},x,${period},,${mean},,${n},,${standardDeviation}`
const datasetOf = (values: readonly string[], unit = 'points') =>
  smallDataset({
    areas: ['01', '02', '03'],
    indicators: [{ id: 'x', unit, ci_method: 't', direction: 'higher-better' }],
    values,
    hasSd: true,
  })
const two = datasetOf([rowOf('01', '2023', first), rowOf('01', '2024', second), rowOf('02', '2024', first)])
const x = two.indicators[0]!

describe('means with standard deviations', () => {
  it('two areas, and two periods of one, differ as Welch’s test in R says', () => {
    const areas = compareAreas(two, x, '2024', '01', '02')
    const change = changeOverTime(two, x, '01', '2023', '2024')
    for (const found of [areas, change]) {
      expect(found).toMatchObject({ difference: 1.58, verdict: 'not-clear' })
      expect('interval' in found && found.interval!.lower).toBeCloseTo(-0.205483230712, 9)
      expect('interval' in found && found.interval!.upper).toBeCloseTo(3.365483230712, 9)
    }
  })

  it('a group has the mean of all its observations and their interval', () => {
    const { cell, interval, notCombined } = groupFigure(two, x, '2024', ['01', '02'])
    expect(notCombined).toBeNull()
    expect(cell).toMatchObject({ n: 20, value: expect.closeTo(together.mean, 12) })
    expect(interval!.lower).toBeCloseTo(together.lower, 9)
    expect(interval!.upper).toBeCloseTo(together.upper, 9)
  })

  it('a group has no interval when one part has no standard deviation, and the mean stands', () => {
    const dataset = datasetOf([rowOf('01', '2024', second), '02,x,2024,,0.75,,10,,'])
    const { cell, interval } = groupFigure(dataset, dataset.indicators[0]!, '2024', ['01', '02'])
    expect([cell.kind === 'value' && cell.value, interval]).toEqual([expect.closeTo(together.mean, 12), null])
  })

  it('an index that is no mean is still never averaged', () => {
    const plain = { ...x, intervalMethod: 'none' as const }
    expect(groupFigure(two, plain, '2024', ['01', '02']).notCombined).toBe('index')
    expect(municipalityReference(two, plain, '2024')).toBeNull()
    expect(municipalityReference(two, x, '2024')).toEqual({ value: expect.closeTo(1.54, 12), kind: 'weighted-mean' })
  })

  it('stand above the municipality when the whole t interval does', () => {
    const dataset = datasetOf([rowOf('01', '2024', second), rowOf('02', '2024', { ...first, mean: -30 })])
    const figures = indicatorFigures(dataset, dataset.indicators[0]!, '2024')
    expect(figures.figures.map(({ comparison }) => comparison)).toEqual(['above', 'below', 'unknown'])
  })
})

describe('means over time', () => {
  const years = ['2020', '2021', '2022', '2023', '2024']
  const trendOf = (n: number) => {
    const dataset = datasetOf(years.map((year, i) => `01,x,${year},,${10 + i},,${n},,3`))
    return trendOverTime(dataset, dataset.indicators[0]!, '01')
  }

  it('have a trend word where their intervals allow one, and none where few observations do not', () => {
    // One unit a year with a standard error of 0.3 and of 2.1: chi-square 10/0.09 and 10/4.5, the limit is 9.5.
    expect(trendOf(100)).toMatchObject({ kind: 'trend', word: 'increasing', judgement: 'better' })
    expect(trendOf(2)).toMatchObject({ kind: 'trend', word: 'not-clear' })
  })
})

describe('means in the compass', () => {
  it('come with their standard deviations, which the ring of chance is made of', () => {
    const table = compassFromDataset(two, { indicatorIds: ['x'], weights: 'equal' })
    const at = (period: number, area: number) => tableIndex(table, period, 0, area)
    expect(table.deviations![at(0, 0)]).toBe(first.standardDeviation)
    expect(table.deviations![at(1, 0)]).toBe(second.standardDeviation)
    expect(table.deviations![at(1, 2)]).toBeNaN()
    const plain = datasetOf(['01,x,2024,,1,,10,,'])
    const { sd: _, ...without } = plain.values.get('x')!
    const bare = { ...plain, values: new Map([['x', without]]) }
    expect(compassFromDataset(bare, { indicatorIds: ['x'], weights: 'equal' }).deviations).toBeUndefined()
  })
})

describe('places of means', () => {
  const ranksOf = (values: readonly string[]) => {
    const dataset = datasetOf(values)
    return rankIntervals(indicatorFigures(dataset, dataset.indicators[0]!, '2024'))
  }
  const three = (n: number, sd: number) => [10, 11, 12].map((mean, i) => `0${i + 1},x,2024,,${mean},,${n},,${sd}`)

  it('are sure where there are many observations or no spread, and open where there are few', () => {
    const sure = [3, 2, 1].map((rank) => ({ rank, from: rank, to: rank, of: 3 }))
    expect(ranksOf(three(10_000, 3))).toEqual(sure)
    expect(ranksOf(three(2, 0))).toEqual(sure)
    expect(ranksOf(three(10, 10))).toEqual([3, 2, 1].map((rank) => ({ rank, from: 1, to: 3, of: 3 })))
  })

  it('are not made when one of the means has no standard deviation', () => {
    expect(ranksOf([...three(10, 3).slice(1), '01,x,2024,,10,,10,,'])).toBeNull()
  })
})

describe('means in the draws of need', () => {
  const draw = (cell: Partial<ValueCell>, designEffect = 1) => {
    const draws = emptyFigureDraws(1)
    setFigureDraw(draws, 0, x, { kind: 'value', value: 50, ...cell }, -1, designEffect)
    const sampler = new FigureSampler(draws, Float64Array.of(-50))
    const [next, out] = [random(5), new Float64Array(1)]
    const drawn = Array.from({ length: 20_000 }, () => {
      sampler.draw(next, out)
      return out[0]!
    })
    return { moves: sampler.moves, drawn }
  }
  const outside = (drawn: readonly number[], reach: number) =>
    drawn.filter((value) => Math.abs(value + 50) > reach).length / drawn.length
  // Five standard errors of a share of 5 % in 20 000.
  const near = (share: number) => expect(Math.abs(share - 0.05)).toBeLessThan(0.0078)

  it('fall outside the t interval one time in twenty, around the figure turned', () => {
    near(outside(draw({ n: 5, sd: 10 }).drawn, (studentQuantile(0.975, 4) * 10) / Math.sqrt(5)))
  })

  it('widen with the persons of a household counted as one, down to one degree of freedom', () => {
    near(outside(draw({ n: 20, sd: 10 }, 2.5).drawn, (studentQuantile(0.975, 7) * 10) / Math.sqrt(8)))
    near(outside(draw({ n: 2, sd: 10 }, 2.5).drawn, (studentQuantile(0.975, 1) * 10) / Math.sqrt(0.8)))
  })

  it.each([{}, { n: 5 }, { sd: 10 }, { n: 5, sd: 0 }, { n: 1, sd: 10 }])('stand still with only %o', (cell) => {
    const { moves, drawn } = draw(cell)
    expect([moves, new Set(drawn)]).toEqual([false, new Set([-50])])
  })
})
