import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concentrationCurve } from '../../src/stats/concentrationCurve.ts'
import { concentrationIndex } from '../../src/stats/concentrationIndex.ts'
import { dissimilarityIndex } from '../../src/stats/dissimilarityIndex.ts'
import { gini } from '../../src/stats/gini.ts'
import { kakwaniIndex } from '../../src/stats/kakwaniIndex.ts'
import { relativeIndexOfInequality } from '../../src/stats/relativeIndexOfInequality.ts'
import { slopeIndexOfInequality } from '../../src/stats/slopeIndexOfInequality.ts'
import { weightedCoefficientOfVariation } from '../../src/stats/weightedCoefficientOfVariation.ts'
import { weightedMean } from '../../src/stats/weightedMean.ts'
import { noPeerCases, PEER_SKIPPED, peerJson, peerRows } from './peerGolden.ts'

describe(`inequality of PySAL and segregation${PEER_SKIPPED}`, () => {
  const expected = noPeerCases ? {} : peerJson('inequality/expected.json')
  const income = (year: string) => peerRows('inequality/mexico.csv').map((row) => Number(row[`pcgdp${year}`]))

  it.skipIf(noPeerCases)('Gini of the Mexican states 1940 is .3537237', () => {
    expect(gini(income('1940'))).toBeCloseTo(0.3537237117345285, 12)
  })

  it.skipIf(noPeerCases)('dissimilarity of four made cities', () => {
    for (const { groupA, groupB, D } of expected.dissimilarity.cases) {
      expect(dissimilarityIndex(groupA, groupB)).toBeCloseTo(D, 12)
      expect(dissimilarityIndex(groupB, groupA)).toBeCloseTo(D, 12)
    }
  })
})

describe('weights stand for persons', () => {
  // By NumPy on the persons one by one: 3, 3, 3, 3, 1, 1, 1, 7, 7, 0
  it('in Gini', () => {
    expect(gini([3, 1, 7, 0], [4, 3, 2, 1])).toBeCloseTo(0.41724137931034483, 12)
  })

  it('in the mean and the coefficient of variation (NumPy average)', () => {
    expect(weightedMean([12, 25, 8, 15], [1200, 800, 3000, 500])).toBeCloseTo(11.981818181818182, 12)
    expect(weightedCoefficientOfVariation([12, 25, 8, 15], [1200, 800, 3000, 500])).toBeCloseTo(0.4875576364413143, 12)
  })

  it('and a weight of 0 takes its area out', () => {
    expect(weightedMean([12, 900], [5, 0])).toBe(12)
    expect(gini([1, 5, 1000], [1, 1, 0])).toBeCloseTo(gini([1, 5]), 12)
  })

  it('and bad weights are refused by name', () => {
    expect(() => weightedMean([1, 2], [1])).toThrow(
      'weightedMean needs one weight per value, got 1 weights for 2 values',
    )
    expect(() => weightedMean([1, 2], [1, -1])).toThrow('weightedMean needs weights of at least 0, got -1 at index 1')
    expect(() => weightedMean([1, 2], [0, 0])).toThrow('weightedMean needs at least one weight above 0')
    expect(() => weightedMean([1, 2], [1, Number.NaN])).toThrow('weightedMean needs finite weights, got NaN at index 1')
    expect(() => weightedMean([], [])).toThrow('weightedMean needs at least one value')
    expect(() => gini([-1, 2])).toThrow('gini needs values of at least 0, got -1')
    expect(() => gini([0, 0])).toThrow('gini needs at least one value above 0')
    expect(() => dissimilarityIndex([0, 0], [1, 1])).toThrow('needs at least one weight above 0')
  })
})

describe(`slope and relative index of PHEindicatormethods${PEER_SKIPPED}`, () => {
  const rows = noPeerCases ? [] : peerRows('stats-phe/SII_test_data.csv')
  const usual = [
    'default (e.g. life expectancy) - default parameters',
    'rate (e.g. infant mortality) - default parameters',
    'proportion (e.g. child obesity) - default parameters',
  ]
  for (const description of usual) {
    for (const area of ['area1', 'area2']) {
      it.skipIf(noPeerCases)(`${description}, ${area}`, () => {
        const group = rows.filter((row) => row.TestDescription === description && row.Area === area)
        expect(group).toHaveLength(10)
        const first = group[0] as Record<string, string>
        const values = group.map((row) => Number(row.Value))
        const populations = group.map((row) => Number(row.Population))
        // For values of type 0 PHE takes the given error; else from the limits as below or from the binomial count.
        const errors = group.map((row) => errorOf(row))
        const slope = slopeIndexOfInequality(values, populations, errors)
        expect(slope.index).toBeCloseTo(Number(first.sii), 10)
        const relative = relativeIndexOfInequality(values, populations, errors)
        expect(relative.index).toBeCloseTo(Number(first.rii), 10)
        // Their limits are percentiles of 100 000 random draws: agreement to 2 % of the width.
        const width = Number(first.sii_uppercl_1) - Number(first.sii_lowercl_1)
        expect(Math.abs(slope.interval.lower - Number(first.sii_lowercl_1)) / width).toBeLessThan(0.02)
        expect(Math.abs(slope.interval.upper - Number(first.sii_uppercl_1)) / width).toBeLessThan(0.02)
        const ratioWidth = Number(first.rii_uppercl_1) - Number(first.rii_lowercl_1)
        expect(Math.abs(relative.interval.lower - Number(first.rii_lowercl_1)) / ratioWidth).toBeLessThan(0.02)
        expect(Math.abs(relative.interval.upper - Number(first.rii_uppercl_1)) / ratioWidth).toBeLessThan(0.02)
      })
    }
  }

  it('refuses a ratio from a line that crosses 0, and two areas', () => {
    expect(() => relativeIndexOfInequality([-1, 0, 5], [1, 1, 1], [1, 1, 1])).toThrow(
      'relativeIndexOfInequality needs a line above 0 at both ends',
    )
    expect(() => slopeIndexOfInequality([1, 2], [1, 1], [1, 1])).toThrow(
      'slopeIndexOfInequality needs at least three areas',
    )
  })
})

function errorOf(row: Record<string, string>): number {
  const [value, n] = [Number(row.Value), Number(row.Population)]
  if (row.ValueType === '2') return Math.sqrt((value * (1 - value)) / n)
  return (Number(row.UpperCL) - Number(row.LowerCL)) / 2 / 1.959963984540054
}

describe('concentrationCurve', () => {
  it('walks along the order, ties in one step, areas without people left out (by hand)', () => {
    // Order 1: 10 persons at 3; order 2: 20 at 0 and 10 at 6; order 3: 10 at 1. In all 50 persons, 100 units.
    const steps = concentrationCurve([6, 3, 0, 1, 99], [2, 1, 2, 3, 0], [10, 10, 20, 10, 0])
    expect(steps.map(({ population }) => population)).toEqual([0.2, 0.8, 1])
    expect(steps.map(({ quantity }) => quantity)).toEqual([0.3, 0.9, 1])
    expect(steps.map(({ midpoint }) => midpoint)).toEqual([0.1, 0.5, 0.9])
    for (const [i, ratio] of [1.5, 1, 0.5].entries()) expect(steps[i]?.relativeMean).toBeCloseTo(ratio, 12)
  })

  it('refuses negative quantities and a missing place in the order', () => {
    expect(() => concentrationCurve([-1, 2], [1, 2], [1, 1])).toThrow('needs values of at least 0, got -1')
    expect(() => concentrationCurve([1, 2], [1], [1, 1])).toThrow('needs one place in the order per area, got 1 for 2')
  })
})

describe('concentrationIndex', () => {
  it('is -0.1694 for under-five deaths in India by wealth (O’Donnell et al., World Bank 2008, table 8.1)', () => {
    const rates = [154.7, 152.9, 119.5, 86.9, 54.3]
    const births = [29939, 28776, 26528, 24689, 19739]
    const { index, standardError, interval, steps } = concentrationIndex(rates, [1, 2, 3, 4, 5], births)
    expect(index).toBeCloseTo(-0.1694, 4)
    // Kakwani, Wagstaff and van Doorslaer's grouped formula in NumPy, group variances unknown
    expect(standardError).toBeCloseTo(0.06157688307688453, 12)
    expect(interval.upper - index).toBeCloseTo(2.7764451051977934 * 0.06157688307688453, 10)
    expect(index - interval.lower).toBeCloseTo(2.7764451051977934 * 0.06157688307688453, 10)
    expect(steps).toBe(5)
  })

  it('agrees with NumPy on eight areas, in whatever order they come', () => {
    const doses = [2, 0, 5, 3, 8, 4, 9, 7]
    const persons = [900, 1500, 700, 1200, 400, 1000, 600, 800]
    const found = concentrationIndex(doses, [1, 2, 3, 4, 5, 6, 7, 8], persons)
    expect(found.index).toBeCloseTo(0.33958733953536724, 12)
    expect(found.standardError).toBeCloseTo(0.1045944973783829, 12)
    const reverse = <T>(list: readonly T[]) => [...list].reverse()
    const turned = concentrationIndex(reverse(doses), [8, 7, 6, 5, 4, 3, 2, 1], reverse(persons))
    expect(turned.index).toBeCloseTo(found.index, 12)
  })

  it('is twice the covariance of relative value and place for equal persons (NumPy cov)', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]
    const { index, standardError } = concentrationIndex(
      values,
      values.map((_, i) => i),
      values.map(() => 1),
    )
    expect(index).toBeCloseTo(0.16025641025641024, 12)
    expect(standardError).toBeCloseTo(0.07678611540545115, 12)
  })

  it('changes sign when the order is turned, and takes ties in the order as one step', () => {
    const [doses, persons] = [
      [2, 0, 5, 3, 8],
      [9, 15, 7, 12, 4],
    ] as const
    const there = concentrationIndex(doses, [1, 2, 3, 4, 5], persons).index
    expect(concentrationIndex(doses, [-1, -2, -3, -4, -5], persons).index).toBeCloseTo(-there, 12)
    const tied = concentrationIndex([2, 0, 5, 3, 8], [1, 2, 2, 3, 4], persons)
    const swapped = concentrationIndex([2, 5, 0, 3, 8], [1, 2, 2, 3, 4], [9, 7, 15, 12, 4])
    expect(swapped.index).toBeCloseTo(tied.index, 14)
    expect(tied.steps).toBe(4)
    // Three places are enough, two are not.
    expect(concentrationIndex([2, 5, 0, 3, 8], [1, 2, 2, 3, 3], persons).steps).toBe(3)
    expect(() => concentrationIndex([2, 5], [1, 2], [9, 15])).toThrow('at least three places in the order, got 2')
  })

  it('equals Gini when people stand in order of the value itself', () => {
    const values = [1, 4, 2, 9, 5]
    const persons = [10, 20, 30, 15, 25]
    expect(concentrationIndex(values, values, persons).index).toBeCloseTo(gini(values, persons), 12)
  })

  it('refuses two places in the order and a dose of 0 everywhere', () => {
    expect(() => concentrationIndex([1, 2, 3], [1, 1, 2], [1, 1, 1])).toThrow(
      'concentrationIndex needs at least three places in the order, got 2',
    )
    expect(() => concentrationIndex([0, 0, 0], [1, 2, 3], [1, 1, 1])).toThrow('needs at least one value above 0')
  })
})

describe('kakwaniIndex', () => {
  const needs = [1, 2, 4, 7, 11]
  const persons = [10, 20, 30, 15, 25]

  it('is the concentration index of the dose minus the Gini of the need', () => {
    const doses = [3, 1, 4, 9, 8]
    const expected = concentrationIndex(doses, needs, persons).index - gini(needs, persons)
    expect(kakwaniIndex(doses, needs, persons).index).toBeCloseTo(expected, 12)
  })

  it('is 0 without error when the dose follows need in proportion', () => {
    const { index, standardError } = kakwaniIndex(
      needs.map((need) => need * 3),
      needs,
      persons,
    )
    expect(index).toBeCloseTo(0, 12)
    expect(standardError).toBeCloseTo(0, 12)
  })

  it('is minus the Gini of need when everybody gets the same', () => {
    expect(kakwaniIndex([5, 5, 5, 5, 5], needs, persons).index).toBeCloseTo(-gini(needs, persons), 12)
  })
})

describe('inequality, any figures', () => {
  const areas = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 2,
    maxLength: 25,
  })

  it('does not hang on unit or order, and is 0 when all are equal', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const values = list.map(([value]) => value)
        const weights = list.map(([, weight]) => weight)
        fc.pre(values.some((value) => value > 0))
        for (const measure of [gini, weightedCoefficientOfVariation]) {
          const plain = measure(values, weights)
          expect(plain).toBeGreaterThanOrEqual(-1e-12)
          expect(
            measure(
              values.map((value) => value * 1000),
              weights,
            ),
          ).toBeCloseTo(plain, 10)
          expect(measure([...values].reverse(), [...weights].reverse())).toBeCloseTo(plain, 10)
          expect(
            measure(
              values.map(() => 7),
              weights,
            ),
          ).toBeCloseTo(0, 10)
        }
        expect(gini(values, weights)).toBeLessThan(1)
      }),
    )
  })
})
