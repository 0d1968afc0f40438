import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawStudent } from '../../src/stats/drawStudent.ts'
import { pooledDeviation } from '../../src/stats/pooledDeviation.ts'
import { random } from '../../src/stats/random.ts'
import { studentQuantile } from '../../src/stats/studentQuantile.ts'
import { tInterval } from '../../src/stats/tInterval.ts'
import { welchDifference } from '../../src/stats/welchDifference.ts'
import { SLEEP } from './sleep.ts'

const { first, second, together } = SLEEP

describe('two groups of ten (Student, Biometrika 6, 1908), against R', () => {
  it.each([first, second, together])('each mean has the interval of t.test: $mean', (group) => {
    const { lower, upper } = tInterval(group.mean, group.standardDeviation, group.n)
    expect(lower).toBeCloseTo(group.lower, 10)
    expect(upper).toBeCloseTo(group.upper, 10)
  })

  it('their difference has the interval of Welch’s t.test, and mirrored when they change places', () => {
    const { lower, upper } = welchDifference(first, second)
    expect(lower).toBeCloseTo(-3.365483230712, 10)
    expect(upper).toBeCloseTo(0.205483230712, 10)
    expect(welchDifference(second, first)).toEqual({ lower: -upper, upper: -lower })
  })

  it('their observations together have the standard deviation of all twenty', () => {
    const pooled = pooledDeviation(
      [first.mean, second.mean],
      [first.standardDeviation, second.standardDeviation],
      [first.n, second.n],
    )
    expect(pooled).toBeCloseTo(together.standardDeviation, 12)
  })
})

describe('an interval of a mean', () => {
  const mean = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const deviation = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
  const n = fc.integer({ min: 2, max: 100_000 })

  it('is as long on both sides, narrower with more observations, and twice as wide with twice the spread', () => {
    fc.assert(
      fc.property(mean, deviation, n, (middle, sd, count) => {
        const { lower, upper } = tInterval(middle, sd, count)
        const reach = upper - middle
        expect(middle - lower).toBeCloseTo(reach, 6)
        expect(tInterval(middle, sd, count + 1).upper).toBeLessThanOrEqual(upper)
        expect(tInterval(0, 2 * sd, count).upper).toBeCloseTo(2 * tInterval(0, sd, count).upper, 6)
      }),
      { numRuns: 50 },
    )
  })

  it('is the mean alone where all observations are alike, and so is the difference of two such', () => {
    expect(tInterval(7, 0, 12)).toEqual({ lower: 7, upper: 7 })
    expect(welchDifference({ mean: 7, standardDeviation: 0, n: 2 }, { mean: 4, standardDeviation: 0, n: 9 })).toEqual({
      lower: 3,
      upper: 3,
    })
  })

  it('of two groups knows more than the less sure of them: Welch’s freedom lies between the lesser and the sum', () => {
    fc.assert(
      fc.property(deviation, deviation, n, n, (one, other, count, more) => {
        const { upper } = welchDifference(
          { mean: 0, standardDeviation: one, n: count },
          { mean: 0, standardDeviation: other, n: more },
        )
        const error = Math.hypot(one / Math.sqrt(count), other / Math.sqrt(more))
        const reach = (freedom: number) => studentQuantile(0.975, freedom) * error
        expect(upper).toBeLessThanOrEqual(reach(Math.min(count, more) - 1) * (1 + 1e-9))
        expect(upper).toBeGreaterThanOrEqual(reach(count + more - 2) * (1 - 1e-9))
      }),
      { numRuns: 50 },
    )
  })

  it('is refused of one observation, and of a spread that none can have', () => {
    expect(() => tInterval(1, 1, 1)).toThrow('at least two observations')
    const fine = { mean: 1, standardDeviation: 1, n: 5 }
    expect(() => welchDifference(fine, { ...fine, n: 1 })).toThrow('at least two observations')
    expect(() => welchDifference(fine, { ...fine, n: Infinity })).toThrow('at least two observations, got Infinity')
    expect(() => welchDifference({ ...fine, standardDeviation: -1 }, fine)).toThrow(RangeError)
    expect(() => welchDifference({ ...fine, standardDeviation: Infinity }, fine)).toThrow('got Infinity')
    expect(() => welchDifference({ ...fine, mean: Number.NaN }, fine)).toThrow('finite means, got NaN')
    // Each limit by itself may be more than a number holds.
    const far = { ...fine, mean: 1.7e308, standardDeviation: 1e307 }
    const near = { ...fine, mean: 0, standardDeviation: 0 }
    expect(() => welchDifference(far, near)).toThrow(RangeError)
    expect(() => welchDifference(near, far)).toThrow(RangeError)
    expect(() => welchDifference({ ...fine, standardDeviation: 1e300 }, { ...fine, mean: 1e308 })).not.toThrow(
      TypeError,
    )
  })
})

describe('the deviation of groups together', () => {
  it('counts a group of one by its distance alone', () => {
    // 1, 2, 3 and 10: squares 9 + 4 + 1 + 36 around 4, over 3.
    expect(pooledDeviation([2, 10], [1, Number.NaN], [3, 1])).toBeCloseTo(Math.sqrt(50 / 3), 12)
  })

  it('is refused where a group has none, or nothing is left to spread', () => {
    expect(() => pooledDeviation([2, 10], [1, Number.NaN], [3, 2])).toThrow(RangeError)
    expect(() => pooledDeviation([2], [Number.NaN], [1])).toThrow('two observations')
    expect(() => pooledDeviation([2], [1, 1], [3])).toThrow(RangeError)
  })
})

describe('draws from Student’s t', () => {
  it.each([1, 4, 30])('lie outside the tabled 95 %% limits one time in twenty: %d degrees', (freedom) => {
    const next = random(4)
    const limit = studentQuantile(0.975, freedom)
    const draws = Array.from({ length: 20_000 }, () => drawStudent(next, freedom))
    const outside = draws.filter((t) => Math.abs(t) > limit).length / draws.length
    // Five standard errors of a share of 5 % in 20 000.
    expect(Math.abs(outside - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / draws.length))
    expect(Math.abs(draws.filter((t) => t > 0).length / draws.length - 0.5)).toBeLessThan(0.02)
  })
})
