import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byarInterval } from '../../src/stats/byarInterval.ts'
import { standardDeviation } from '../../src/stats/standardDeviation.ts'
import { tInterval } from '../../src/stats/tInterval.ts'
import { wilsonInterval } from '../../src/stats/wilsonInterval.ts'
import { noPeerCases, PEER_SKIPPED, peerNumber, peerRows } from './peerGolden.ts'
import { newcombeDifference } from './plain/newcombeDifference.ts'

const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)))

describe(`intervals of PHEindicatormethods${PEER_SKIPPED}`, () => {
  it.skipIf(noPeerCases)('Wilson: every row of test_Prop, 95 % and 99.8 %', () => {
    const rows = peerRows('stats-phe/test_Prop.csv').filter((row) => row.lower95_0cl !== '')
    expect(rows).toHaveLength(16)
    for (const row of rows) {
      const [successes, n, multiplier] = [Number(row.Numerator), Number(row.Denominator), Number(row.multiplier)]
      for (const [confidence, suffix] of [
        [0.95, '95_0cl'],
        [0.998, '99_8cl'],
      ] as const) {
        const { lower, upper } = wilsonInterval(successes, n, confidence)
        near(lower * multiplier, Number(row[`lower${suffix}`]))
        near(upper * multiplier, Number(row[`upper${suffix}`]))
      }
    }
  })

  it.skipIf(noPeerCases)('Byar, exact under 10: every row of test_Rate, 95 % and 99.8 %', () => {
    const rows = peerRows('stats-phe/test_Rate.csv').filter((row) => row.lower95_0cl !== '')
    expect(rows).toHaveLength(17)
    expect(new Set(rows.map((row) => row.method))).toEqual(new Set(['Exact', 'Byars']))
    for (const row of rows) {
      const [count, exposure, multiplier] = [Number(row.Numerator), Number(row.Denominator), Number(row.multiplier)]
      for (const [confidence, suffix] of [
        [0.95, '95_0cl'],
        [0.998, '99_8cl'],
      ] as const) {
        const { lower, upper } = byarInterval(count, exposure / multiplier, confidence)
        near(lower, Number(row[`lower${suffix}`]))
        near(upper, Number(row[`upper${suffix}`]))
      }
    }
  })

  it.skipIf(noPeerCases)("Student's t: every row of test_Mean_results", () => {
    const rows = peerRows('stats-phe/test_Mean_results.csv')
    expect(rows).toHaveLength(3)
    const listed = peerRows('stats-phe/test_Mean.csv')
    for (const row of rows) {
      const ofArea = listed.filter((line) => row.area === 'No grouping' || line.area === row.area)
      const deviation = standardDeviation(ofArea.map((line) => peerNumber(line.values) as number))
      near(deviation, Number(row.stdev))
      for (const [confidence, suffix] of [
        [0.95, '95_0cl'],
        [0.998, '99_8cl'],
      ] as const) {
        const { lower, upper } = tInterval(Number(row.value), deviation, Number(row.value_count), confidence)
        near(lower, Number(row[`lower${suffix}`]))
        near(upper, Number(row[`upper${suffix}`]))
      }
    }
  })
})

describe('byarInterval', () => {
  it('gives 50.163-82.849 for 65 (PHEindicatormethods, test_Rate)', () => {
    const { lower, upper } = byarInterval(65)
    near(lower, 50.1631877104595)
    near(upper, 82.8491385459398)
  })

  it('is exact for 0 (upper limit -log 0.025) and for 9, and Byar from 10', () => {
    expect(byarInterval(0).lower).toBe(0)
    near(byarInterval(0).upper, -Math.log(0.025))
    // Garwood's table (Biometrika 28, 1936): 9 gives 4.115 to 17.085
    expect(byarInterval(9).lower).toBeCloseTo(4.115, 3)
    expect(byarInterval(9).upper).toBeCloseTo(17.085, 3)
    // Byar's formula for 10 in Python; the exact limits would be 4.7954 and 18.3904
    near(byarInterval(10).lower, 4.787449913967563)
    near(byarInterval(10).upper, 18.391458605756473)
    // Ten of a rate published as 0.5 per 1 000 of 19 999.8: Byar's 4.7874, not the exact 4.7953.
    expect(byarInterval(9.9999).lower).toBeCloseTo(4.7874, 3)
  })

  it('is of the rate where the count has an exposure, by the formula as by the exact limits', () => {
    const per100 = byarInterval(65, 100)
    near(per100.lower, 0.501631877104595)
    near(per100.upper, 0.828491385459398)
    expect(byarInterval(9, 3).lower).toBeCloseTo(4.115 / 3, 3)
    expect(byarInterval(9, 3).upper).toBeCloseTo(17.085 / 3, 3)
  })

  it('refuses negative counts and no exposure', () => {
    expect(() => byarInterval(-1)).toThrow('byarInterval needs a count from 0, got -1')
    expect(() => byarInterval(1, 0)).toThrow('byarInterval needs an exposure above 0, got 0')
    expect(() => byarInterval(Number.NaN)).toThrow(RangeError)
    expect(() => byarInterval(Infinity)).toThrow('needs a count from 0, got Infinity')
    expect(() => byarInterval(1, Infinity)).toThrow('needs an exposure above 0, got Infinity')
    // More than a number holds, of a count and an exposure that it does.
    expect(() => byarInterval(1e300, 1e-300)).toThrow(RangeError)
  })
})

describe('newcombeDifference', () => {
  // Newcombe 1998, table II, method 10
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
    [0, 10, 0, 20, -0.1611, 0.2775],
  ])('%s/%s - %s/%s', (a, m, b, n, lower, upper) => {
    const found = newcombeDifference(a, m, b, n)
    expect(found.difference).toBeCloseTo(a / m - b / n, 14)
    expect(found.lower).toBeCloseTo(lower, 4)
    expect(found.upper).toBeCloseTo(upper, 4)
  })

  it('mirrors exactly when the two change places', () => {
    const there = newcombeDifference(7, 31, 12, 40)
    const back = newcombeDifference(12, 40, 7, 31)
    expect([back.difference, back.lower, back.upper]).toEqual([-there.difference, -there.upper, -there.lower])
  })
})

describe('intervals, any figures', () => {
  const counted = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

  it('Wilson holds the share, stays in 0-1, and mirrors when counting the others', () => {
    fc.assert(
      fc.property(counted, ([k, n]) => {
        const { lower, upper } = wilsonInterval(k, n)
        const mirrored = wilsonInterval(n - k, n)
        expect(lower).toBeLessThanOrEqual(k / n)
        expect(upper).toBeGreaterThanOrEqual(k / n)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThanOrEqual(1)
        expect(mirrored.lower).toBeCloseTo(1 - upper, 12)
      }),
    )
  })

  it('Byar holds the count, and widens with the confidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (count) => {
        const usual = byarInterval(count)
        const strict = byarInterval(count, 1, 0.998)
        expect(usual.lower).toBeLessThanOrEqual(count)
        expect(usual.upper).toBeGreaterThan(count)
        expect(strict.lower).toBeLessThanOrEqual(usual.lower)
        expect(strict.upper).toBeGreaterThan(usual.upper)
      }),
      { numRuns: 50 },
    )
  })
})
