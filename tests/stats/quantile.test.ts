import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from '../../src/stats/mean.ts'
import { quantileSorted } from '../../src/stats/quantileSorted.ts'
import { standardDeviation } from '../../src/stats/standardDeviation.ts'

const quantile = (values: readonly number[], p: number) => quantileSorted(Float64Array.from(values).sort(), p)

describe('quantileSorted', () => {
  it('is type 7: numpy.arange(1000) in quarters and thirds (mapclassify tests)', () => {
    const values = Array.from({ length: 1000 }, (_, i) => i)
    expect([0.25, 0.5, 0.75, 1].map((p) => quantile(values, p))).toEqual([249.75, 499.5, 749.25, 999])
    expect(quantile(values, 1 / 3)).toBeCloseTo(333, 10)
  })

  it('needs a value and a probability', () => {
    expect(() => quantile([], 0.5)).toThrow('quantile needs at least one value')
    expect(() => quantile([1], 1.2)).toThrow('quantile needs a probability from 0 to 1, got 1.2')
  })

  it('lies among the values', () => {
    const list = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(list, fc.double({ noNaN: true, min: 0, max: 1 }), (values, p) => {
        const answer = quantile(values, p)
        expect(answer).toBeGreaterThanOrEqual(Math.min(...values))
        expect(answer).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })
})

describe('mean and standardDeviation', () => {
  it('keep the digits of large values close together', () => {
    // NIST StRD NumAcc4: mean 10000000.2, standard deviation 0.1, certified exactly
    const values = [10000000.2, ...Array.from({ length: 1000 }, (_, i) => (i % 2 ? 10000000.3 : 10000000.1))]
    expect(mean(values)).toBeCloseTo(10000000.2, 8)
    expect(standardDeviation(values)).toBeCloseTo(0.1, 8)
  })

  it('names its divisor: 2, 4, 4, 4, 5, 5, 7, 9 has 2 with n', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9]
    expect(standardDeviation(values, 'population')).toBe(2)
    expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 14)
    expect(() => standardDeviation([1])).toThrow('standardDeviation needs at least two values')
  })
})
