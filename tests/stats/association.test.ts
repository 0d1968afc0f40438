import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { falseDiscovery } from '../../src/stats/falseDiscovery.ts'
import { meanRanks } from '../../src/stats/meanRanks.ts'
import { pearson } from '../../src/stats/pearson.ts'
import { regularisedGamma } from '../../src/stats/regularisedGamma.ts'
import { spearman } from '../../src/stats/spearman.ts'
import { TREND_CHI_SQUARE, weightedTrend } from '../../src/stats/weightedTrend.ts'

// The example of R's help page of cor.test (Hollander and Wolfe 1973, p. 187)
const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1]
const score = [2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.8, 3.8]

describe('pearson', () => {
  it('gives the numbers of R: 0.5711816, -0.1497426 to 0.8955795, p 0.1082', () => {
    const { coefficient, interval, probability, n } = pearson(lightness, score)
    expect(coefficient).toBeCloseTo(0.5711816, 7)
    expect(interval?.lower).toBeCloseTo(-0.1497426, 7)
    expect(interval?.upper).toBeCloseTo(0.8955795, 7)
    expect(probability).toBeCloseTo(0.10817305434949381, 12)
    expect(n).toBe(9)
  })

  it('has no interval with three pairs and no answer with two or without variation', () => {
    expect(pearson([1, 2, 3], [1, 2, 4]).interval).toBeNull()
    expect(() => pearson([1, 2], [1, 2])).toThrow('pearson needs at least three pairs')
    expect(() => pearson([1, 1, 1], [1, 2, 3])).toThrow('pearson needs values that differ')
    expect(() => pearson([1, 2, 3], [1, 2, 3, 4])).toThrow('pearson needs pairs, got 3 and 4 values')
  })

  it('is 1 on a line, with p 0', () => {
    const { coefficient, probability } = pearson([1, 2, 3, 4, 5], [10, 20, 30, 40, 50])
    expect(coefficient).toBe(1)
    expect(probability).toBe(0)
  })
})

describe('spearman', () => {
  it('gives the numbers of SciPy with a tie, and the interval of Bonett and Wright', () => {
    const { coefficient, interval, probability } = spearman(lightness, [2.6, 3.1, 2.5, 5, 3.6, 4, 5.2, 2.6, 3.8])
    expect(coefficient).toBeCloseTo(0.5857791861290061, 12)
    expect(probability).toBeCloseTo(0.09743391135780582, 12)
    // By NumPy: tanh(atanh(r) -+ 1.959964 sqrt((1 + r^2 / 2) / 6))
    expect(interval?.lower).toBeCloseTo(-0.19243123330230247, 10)
    expect(interval?.upper).toBeCloseTo(0.9116643088160752, 10)
  })

  it('ranks ties by their mean (SciPy rankdata)', () => {
    expect(Array.from(meanRanks([10, 20, 20, 5, 20, 7]))).toEqual([3, 5, 5, 1, 5, 2])
  })

  it('does not change when a column is stretched, and changes sign when it is turned', () => {
    const column = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 25 })
    fc.assert(
      fc.property(column, (x) => {
        fc.pre(new Set(x).size > 1)
        const y = x.map((value, i) => (value * 7 + i * i) % 23)
        fc.pre(new Set(y).size > 1)
        const plain = spearman(x, y).coefficient
        expect(
          spearman(
            x.map((value) => Math.exp(value / 10)),
            y,
          ).coefficient,
        ).toBeCloseTo(plain, 12)
        expect(
          spearman(
            x.map((value) => -value),
            y,
          ).coefficient,
        ).toBeCloseTo(-plain, 12)
      }),
    )
  })
})

describe('weightedTrend', () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023]
  const shares = [12.1, 12.9, 13.4, 14.8, 15.1, 16.3]
  const variances = [0.25, 0.36, 0.2, 0.3, 0.4, 0.25]

  it('gives the slope, error and chi-square of NumPy polyfit with weights 1 / sd', () => {
    const trend = weightedTrend(years, shares, variances)
    expect(trend.slope).toBeCloseTo(0.8389511099188508, 9)
    expect(trend.standardError).toBeCloseTo(0.1251114451894384, 9)
    expect(trend.chiSquare).toBeCloseTo(44.96547902588193, 6)
    expect(trend.probability / 2.0053872082914187e-11).toBeCloseTo(1, 6)
    expect(trend.direction).toBe(1)
  })

  it('asks for chi-square 9.5495, the 99.8 % point with one degree of freedom', () => {
    expect(regularisedGamma(0.5, TREND_CHI_SQUARE / 2, true)).toBeCloseTo(0.002, 7)
    // The same slope with variances 44.96547902588193 / 9.5495 times as large stands exactly at the limit.
    const factor = 44.96547902588193 / TREND_CHI_SQUARE
    const at = (scale: number) =>
      weightedTrend(
        years,
        shares,
        variances.map((v) => v * factor * scale),
      ).direction
    expect(at(0.999)).toBe(1)
    expect(at(1.001)).toBe(0)
  })

  it('is no trend when one period carries it alone', () => {
    const trend = weightedTrend([1, 2, 3, 4, 5], [10, 9.9, 9.8, 9.7, 30], [1, 1, 1, 1, 1])
    expect(trend.chiSquare).toBeGreaterThan(TREND_CHI_SQUARE)
    expect(trend.signHolds).toBe(false)
    expect(trend.direction).toBe(0)
  })

  it('mirrors when the values are turned, and ignores the order of the periods', () => {
    const trend = weightedTrend(years, shares, variances)
    expect(
      weightedTrend(
        years,
        shares.map((v) => -v),
        variances,
      ).slope,
    ).toBeCloseTo(-trend.slope, 12)
    const back = <T>(list: readonly T[]) => [...list].reverse()
    expect(weightedTrend(back(years), back(shares), back(variances)).chiSquare).toBeCloseTo(trend.chiSquare, 8)
  })

  it('needs five periods and variances above 0', () => {
    expect(() => weightedTrend([1, 2, 3, 4], [1, 2, 3, 4], [1, 1, 1, 1])).toThrow(
      'weightedTrend needs at least five periods',
    )
    expect(() => weightedTrend(years, shares, [0, 1, 1, 1, 1, 1])).toThrow(
      'weightedTrend needs variances above 0, got 0',
    )
  })
})

describe('falseDiscovery', () => {
  it("adjusts as R's p.adjust BH (SciPy false_discovery_control)", () => {
    const expected = [0.03, 0.048, 0.048, 0.5, 0.012, 0.048]
    falseDiscovery([0.01, 0.04, 0.03, 0.5, 0.002, 0.04]).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] as number, 12)
    })
    expect(falseDiscovery([])).toHaveLength(0)
    expect([...falseDiscovery([0, 1])]).toEqual([0, 1])
    expect(() => falseDiscovery([-0.1])).toThrow('falseDiscovery needs probabilities from 0 to 1, got -0.1')
    expect(() => falseDiscovery([1.2])).toThrow('falseDiscovery needs probabilities from 0 to 1, got 1.2')
  })
})
