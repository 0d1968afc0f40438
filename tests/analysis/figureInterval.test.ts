import { describe, expect, it } from 'vitest'
import { figureInterval } from '../../src/analysis/figureInterval.ts'
import type { ValueCell } from '../../src/domain/Cell.ts'
import type { Indicator } from '../../src/domain/Indicator.ts'
import { datasetOf } from './need/needFixtures.ts'

const indicatorWith = (changes: Partial<Indicator>): Indicator => ({
  ...datasetOf([{ id: 'x', figures: [1] }]).indicators[0]!,
  unit: 'percent',
  intervalMethod: 'wilson',
  decimals: 1,
  ...changes,
})
const cell = (value: number, more: Partial<ValueCell> = {}): ValueCell => ({ kind: 'value', value, ...more })

describe('the 95 % interval of a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score without correction).
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('is Wilson’s: %d of %d', (numerator, n, lower, upper) => {
    const interval = figureInterval(indicatorWith({}), cell((100 * numerator) / n, { numerator, n }))
    expect(interval!.lower).toBeCloseTo(lower, 2)
    expect(interval!.upper).toBeCloseTo(upper, 2)
  })

  it('takes value × n for the numerator when the file has none', () => {
    const interval = figureInterval(indicatorWith({}), cell((100 * 81) / 263, { n: 263 }))
    expect(interval!.lower).toBeCloseTo(25.53, 2)
  })

  it('is half a percentage point wider at both ends when only whole per cent is known', () => {
    // 25 % of 1 474 persons: Wilson by hand 22.856-27.274.
    const interval = figureInterval(indicatorWith({ decimals: 0 }), cell(25, { n: 1474 }))
    expect(interval!.lower).toBeCloseTo(22.356, 3)
    expect(interval!.upper).toBeCloseTo(27.774, 3)
    const exact = figureInterval(indicatorWith({ decimals: 0 }), cell(25, { n: 1474, numerator: 368.5 }))
    expect(exact!.lower).toBeCloseTo(22.856, 3)
  })

  it('never leaves 0-100', () => {
    expect(figureInterval(indicatorWith({ decimals: 0 }), cell(0, { n: 50 }))!.lower).toBe(0)
    expect(figureInterval(indicatorWith({ decimals: 0 }), cell(100, { n: 50 }))!.upper).toBe(100)
  })
})

describe('the 95 % interval of a rate', () => {
  it('is Byar’s on the count, in the unit of the rate', () => {
    // Ten cases: 10 (1 - 1/90 - 1.96 / (3 √10))³ = 4.787 and 11 (1 - 1/99 + 1.96 / (3 √11))³ = 18.39.
    const rate = indicatorWith({ unit: 'per_100000', intervalMethod: 'byar' })
    const interval = figureInterval(rate, cell(50, { n: 20_000, numerator: 10 }))
    expect(interval!.lower).toBeCloseTo(4.787 * 5, 1)
    expect(interval!.upper).toBeCloseTo(18.39 * 5, 1)
    expect(figureInterval({ ...rate, unit: 'per_1000' }, cell(0.5, { n: 20_000 }))!.lower).toBeCloseTo(0.2394, 3)
  })
})

describe('no interval', () => {
  it.each([
    ['without a denominator', {}, {}],
    ['with a denominator of zero', {}, { n: 0 }],
    ['without a method', { intervalMethod: 'none' }, { n: 100 }],
    ['for a mean, whose spread is not in the file', { intervalMethod: 'none', unit: 'tkr' }, { n: 100 }],
    ['for a share whose method is for rates', { intervalMethod: 'byar' }, { n: 100 }],
    ['for a negative rate', { intervalMethod: 'byar', unit: 'per_1000' }, { n: 100, numerator: -1 }],
  ] as const)('%s', (_, indicator, more) => {
    expect(figureInterval(indicatorWith(indicator), cell(25, more))).toBeNull()
  })
})
