import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureInterval } from '../../../src/analysis/figureInterval.ts'
import { goalOutcome } from '../../../src/analysis/goals/goalOutcome.ts'
import { type GoalPoint, goalSeries } from '../../../src/analysis/goals/goalSeries.ts'
import type { Indicator } from '../../../src/domain/Indicator.ts'
import { shareRow, smallDataset } from '../smallDataset.ts'

const dataset = (breaks = '') =>
  smallDataset({
    areas: ['a', 'b'],
    indicators: [
      { id: 'andel', series_break: breaks },
      { id: 'index', unit: 'index', ci_method: 'none' },
    ],
    values: ['2020', '2021', '2022', '2023'].flatMap((period, at) => [
      shareRow('a', 'andel', period, [100, 140, 200, 210][at]!, 1000),
      shareRow('b', 'andel', period, 300, 1000),
      `a,index,${period},,${4 + at},,,`,
    ]),
    references: ['2020', '2021', '2022', '2023'].map(
      (p, at) => `municipality,0098,andel,${p},${[20, 22, 25, 25.5][at]},`,
    ),
  })
const indicator = (id: string, breaks = '') => dataset(breaks).indicators.find((one) => one.id === id)!
const share = indicator('andel')

/** A point with x of n. */
const point = (period: string, x: number, n = 1000, of: Indicator = share): GoalPoint => {
  const cell = { kind: 'value' as const, value: (100 * x) / n, n, numerator: x }
  return { period, cell, interval: figureInterval(of, cell) }
}
const more = { baselinePeriod: '2020', direction: 'increase' as const, target: null, targetYear: null }
const verdict = (goal: Partial<typeof more> | object, points: readonly GoalPoint[], of: Indicator | null = share) => {
  const { verdict: word, reason } = goalOutcome(of, { ...more, ...goal }, points)
  return [word, reason]
}

// Wilson's 95 % intervals by hand (n = 1000): 10 % is 8.29-12.01, 20 % 17.64-22.59, 24 % 21.46-26.74, 30 % 27.24-32.91.
describe('a goal with a target', () => {
  const target = { target: 20, targetYear: 2025 }
  it('is reached when two figures say so, the last one by its whole interval', () => {
    expect(verdict(target, [point('2020', 100), point('2022', 240), point('2023', 240)])).toEqual(['yes', 'reached'])
  })
  it('is on the way when only the last figure says so', () => {
    expect(verdict(target, [point('2020', 100), point('2022', 120), point('2023', 240)])).toEqual([
      'on-the-way',
      'reached-once',
    ])
  })
  it('is not reached by a value beyond it whose interval reaches short of it', () => {
    expect(verdict(target, [point('2020', 100), point('2022', 200), point('2023', 210)])[0]).toBe('on-the-way')
    expect(verdict({ ...target, targetYear: 2023 }, [point('2020', 100), point('2023', 210)])).toEqual([
      'cannot-tell',
      'near-target',
    ])
  })
  it('is missed when its year has come and the whole interval is short of it', () => {
    expect(verdict({ ...target, targetYear: 2023 }, [point('2020', 100), point('2023', 150)])).toEqual([
      'no',
      'not-reached-in-time',
    ])
    expect(verdict(target, [point('2020', 200), point('2023', 100)])).toEqual(['no', 'clear-change-away'])
  })
  it('does not count what came after its year', () => {
    const late = [point('2020', 100), point('2022', 110), point('2024', 300), point('2025', 300)]
    expect(verdict({ ...target, targetYear: 2023 }, late)).toEqual(['no', 'not-reached-in-time'])
  })
})

describe('a goal of a direction', () => {
  it('is yes, no or not to be told by a clear change from the baseline', () => {
    expect(verdict({}, [point('2020', 100), point('2023', 200)])).toEqual(['yes', 'clear-change-towards'])
    expect(verdict({}, [point('2020', 200), point('2023', 100)])).toEqual(['no', 'clear-change-away'])
    expect(verdict({}, [point('2020', 100), point('2023', 110)])).toEqual(['cannot-tell', 'no-clear-change'])
  })
  it('is on the way while its year is to come', () => {
    expect(verdict({ targetYear: 2026 }, [point('2020', 100), point('2023', 200)])[0]).toBe('on-the-way')
  })
})

it('says why nothing can be told', () => {
  const two = [point('2020', 100), point('2023', 300)]
  expect(verdict({}, two, null)[1]).toBe('no-indicator')
  expect(verdict({ direction: null }, two)[1]).toBe('no-direction')
  expect(verdict({}, [])[1]).toBe('no-figures')
  expect(verdict({ baselinePeriod: '2019' }, two)[1]).toBe('no-baseline')
  expect(verdict({ baselinePeriod: '2023' }, two)[1]).toBe('one-point')
  expect(verdict({}, two, indicator('andel', '2022'))[1]).toBe('series-break')
  expect(
    verdict(
      {},
      two.map((one) => ({ ...one, cell: { ...one.cell, n: undefined as never }, interval: null })),
    )[1],
  ).toBe('no-interval')
})

describe('the figures of a goal', () => {
  it('are those of an area, or of the municipality with the denominators of its areas', () => {
    const small = dataset()
    const area = goalSeries(small, share, { areaId: 'a', groupId: null })
    expect(area.map(({ period, cell }) => [period, cell.value])).toEqual([
      ['2020', 10],
      ['2021', 14],
      ['2022', 20],
      ['2023', 21],
    ])
    const whole = goalSeries(small, share, { areaId: null, groupId: null })
    expect(whole.map(({ cell }) => [cell.value, cell.n])).toEqual([20, 22, 25, 25.5].map((value) => [value, 2000]))
  })
  it('of an index have no interval, so nothing is told', () => {
    const small = dataset()
    const series = goalSeries(small, indicator('index'), { areaId: 'a', groupId: null })
    expect(goalOutcome(indicator('index'), more, series).reason).toBe('no-interval')
  })
})

describe('whatever the figures', () => {
  const years = ['2019', '2020', '2021', '2022', '2023', '2024']
  const series = fc
    .uniqueArray(fc.record({ at: fc.nat(5), x: fc.nat(400), n: fc.integer({ min: 400, max: 2000 }) }), {
      selector: ({ at }) => at,
      maxLength: 6,
    })
    .map((rows) => rows.map(({ at, x, n }) => point(years[at]!, x, n)))
  const goal = fc.record({
    baselinePeriod: fc.option(fc.constantFrom(...years)),
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    target: fc.option(fc.integer({ min: 0, max: 100 })),
    targetYear: fc.option(fc.integer({ min: 2019, max: 2026 })),
  })

  it('a single figure tells nothing, and the order of the figures changes nothing', () => {
    fc.assert(
      fc.property(goal, series, (asked, points) => {
        const outcome = goalOutcome(share, asked, points)
        if (points.length < 2) expect(outcome.verdict).toBe('cannot-tell')
        expect(goalOutcome(share, asked, [...points].reverse())).toEqual(outcome)
      }),
    )
  })

  it('yes to a target means that the whole of the last interval is there', () => {
    fc.assert(
      fc.property(goal, series, (asked, points) => {
        const { verdict: word, latest } = goalOutcome(share, asked, points)
        if (word !== 'yes' || asked.target === null) return
        if (asked.direction === 'increase') expect(latest!.interval!.lower).toBeGreaterThanOrEqual(asked.target)
        else expect(latest!.interval!.upper).toBeLessThanOrEqual(asked.target)
      }),
    )
  })

  it('the complement of a share with the other direction is the same goal', () => {
    const complement = (one: GoalPoint) => point(one.period, one.cell.n! - one.cell.numerator!, one.cell.n)
    fc.assert(
      fc.property(goal, series, (asked, points) => {
        const turned = {
          ...asked,
          direction: asked.direction === 'increase' ? ('decrease' as const) : ('increase' as const),
          target: asked.target === null ? null : 100 - asked.target,
        }
        expect(goalOutcome(share, turned, points.map(complement)).reason).toBe(goalOutcome(share, asked, points).reason)
      }),
    )
  })

  it('nothing is told across a new definition', () => {
    fc.assert(
      fc.property(goal, series, fc.constantFrom(...years), (asked, points, year) => {
        const broken = { ...share, seriesBreaks: [year] }
        const { verdict: word, baseline, latest } = goalOutcome(broken, asked, points)
        if (baseline && latest && baseline.period < year && year <= latest.period) expect(word).toBe('cannot-tell')
      }),
    )
  })
})
