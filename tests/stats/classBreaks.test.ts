import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClassMethod, classBreaks } from '../../src/stats/classBreaks.ts'
import { classOf } from '../../src/stats/classOf.ts'
import { naturalBreaks } from '../../src/stats/naturalBreaks.ts'
import { withoutNoise } from '../../src/stats/withoutNoise.ts'
import { noPeerCases, PEER_SKIPPED, peerJson } from './peerGolden.ts'

function countsOf(values: readonly number[], breaks: readonly number[]): number[] {
  const counts = new Array<number>(breaks.length - 1).fill(0)
  for (const value of values) {
    const index = classOf(value, breaks)
    counts[index] = (counts[index] as number) + 1
  }
  return counts
}

/** Goodness of variance fit, as classInt's jenks.tests. */
function goodness(values: readonly number[], breaks: readonly number[]): number {
  const squares = (list: readonly number[]) => {
    const centre = list.reduce((a, b) => a + b, 0) / list.length
    return list.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  }
  const classes = breaks.slice(1).map((_, i) => values.filter((value) => classOf(value, breaks) === i))
  const within = classes.filter((list) => list.length > 0).reduce((sum, list) => sum + squares(list), 0)
  return 1 - within / squares(values)
}

describe(`classes of R's classInt${PEER_SKIPPED}`, () => {
  const all = noPeerCases ? {} : peerJson('classification/classInt_expected.json')
  for (const name of ['calemp', 'jenks71']) {
    for (const k of [3, 4, 5, 7]) {
      it.skipIf(noPeerCases)(`${name}, natural, ${k}: counts and goodness of fit of Fisher`, () => {
        const { values, [`fisher_${k}`]: expected } = all[name]
        const { breaks, actual } = classBreaks({ method: 'natural', classes: k, values })
        expect(actual).toBe(k)
        expect(countsOf(values, breaks)).toEqual(expected.counts)
        expect(goodness(values, breaks)).toBeCloseTo(expected.gvf, 10)
        expect(goodness(values, breaks)).toBeCloseTo(all[name][`jenks_${k}`].gvf, 10)
      })

      it.skipIf(noPeerCases)(`${name}, quantile, ${k}: edges and counts`, () => {
        const { values, [`quantile_${k}`]: expected } = all[name]
        const { breaks } = classBreaks({ method: 'quantile', classes: k, values })
        breaks.forEach((edge, i) => {
          expect(edge).toBeCloseTo(expected.breaks[i], 8)
        })
        // classInt's counts are [a, b), last closed, as ours; calemp in three has an edge on a value.
        expect(countsOf(values, breaks)).toEqual(expected.counts)
      })

      it.skipIf(noPeerCases)(`${name}, equal, ${k}: edges`, () => {
        const { values, [`equal_${k}`]: expected } = all[name]
        const { breaks } = classBreaks({ method: 'equal', classes: k, values })
        breaks.forEach((edge, i) => {
          expect(edge).toBeCloseTo(expected.breaks[i], 8)
        })
        // classInt leaves empty classes out of its counts
        expect(countsOf(values, breaks).filter((count) => count > 0)).toEqual(expected.counts)
      })
    }
  }

  it.skipIf(noPeerCases)('calemp, stddev, 6: mean -2, -1, +1, +2 are those of mapclassify StdMean', () => {
    const { values } = all.calemp
    const { StdMean } = peerJson('classification/mapclassify_expected.json')
    const [low, , high, higher] = StdMean.bins.slice(1)
    const { breaks, actual } = classBreaks({ method: 'stddev', classes: 6, values })
    // mean - 2 and mean - 1 deviations lie below the least value and are left out
    expect(actual).toBe(4)
    expect(breaks[2]).toBeCloseTo(StdMean.bins[2], 5)
    expect(breaks[3]).toBeCloseTo(high, 5)
    expect(higher).toBe(4111.45)
    expect(low).toBeLessThan(breaks[0] as number)
  })

  it.skipIf(noPeerCases)("clusters as simple-statistics' own published cases", () => {
    for (const { x, k, r } of peerJson('classification/mapclassify_expected.json').simple_statistics.ckmeans) {
      expect(naturalBreaks(x, k)).toEqual(r.slice(1).map((cluster: number[]) => cluster[0]))
    }
  })
})

describe('classOf', () => {
  it('puts a value that equals an edge in the class above it, and the greatest in the last', () => {
    expect([0, 4.999, 5, 9.999, 10].map((value) => classOf(value, [0, 5, 10]))).toEqual([0, 0, 1, 1, 1])
  })

  it('has no class for a value outside the edges', () => {
    expect(classOf(-0.1, [0, 5, 10])).toBe(-1)
    expect(classOf(10.1, [0, 5, 10])).toBe(-1)
    expect(() => classOf(Number.NaN, [0, 1])).toThrow(TypeError)
    expect(() => classOf(1, [0])).toThrow('classOf needs at least two breaks')
  })
})

describe('classBreaks with few or tied values', () => {
  it('gives fewer classes when there are fewer distinct values, one each', () => {
    for (const method of ['quantile', 'natural'] as const) {
      const { breaks, requested, actual } = classBreaks({ method, classes: 5, values: [7, 3, 7, 3, 9] })
      expect({ requested, actual }).toEqual({ requested: 5, actual: 3 })
      expect([3, 7, 9].map((value) => classOf(value, breaks))).toEqual([0, 1, 2])
    }
  })

  it.each(['quantile', 'natural', 'equal', 'stddev'] as const)('gives one class to a constant (%s)', (method) => {
    const { breaks, actual } = classBreaks({ method, classes: 4, values: [0.1, 0.1, 0.1] })
    expect(actual).toBe(1)
    expect(breaks).toEqual([0.1, 0.1])
    expect(classOf(0.1, breaks)).toBe(0)
  })

  it('has no empty quantile class when most values are 0', () => {
    // By hand: quarters of eleven values stand at places 2.5, 5 and 7.5 from 0: 0, 0 and half-way from 2 to 3.
    const values = [0, 0, 0, 0, 0, 0, 0, 2, 3, 5, 8]
    const { breaks } = classBreaks({ method: 'quantile', classes: 4, values })
    expect(breaks).toEqual([0, 2.5, 8])
    expect(countsOf(values, breaks)).toEqual([8, 3])
  })

  it('leaves out a quantile that falls in the same gap as the one before', () => {
    // Fifths of seven values: 0, 0.4, 4.6 and 7; nothing lies from 4.6 up to 7.
    const { breaks } = classBreaks({ method: 'quantile', classes: 5, values: [-1, 0, 0, 1, 7, 7, 8] })
    expect(breaks.map((edge) => Math.round(edge * 10) / 10)).toEqual([-1, 0, 0.4, 4.6, 8])
  })

  it('keeps own edges and adds one at an extreme that lies outside', () => {
    const own = (breaks: number[], values: number[]) =>
      classBreaks({ method: 'own', classes: 0, values, breaks }).breaks
    expect(own([0, 5, 10], [1, 9])).toEqual([0, 5, 10])
    expect(own([5, 10], [2, 30])).toEqual([2, 5, 10, 30])
    expect(own([5], [2, 30])).toEqual([2, 5, 30])
    expect(() => own([5, 5], [1])).toThrow('classBreaks needs own breaks that ascend, got 5 after 5')
    expect(() => own([], [1])).toThrow('classBreaks needs at least one own break')
  })

  it('refuses no values, holes and half classes', () => {
    expect(() => classBreaks({ method: 'equal', classes: 3, values: [] })).toThrow('needs at least one value')
    expect(() => classBreaks({ method: 'equal', classes: 3, values: [1, Number.NaN] })).toThrow(TypeError)
    expect(() => classBreaks({ method: 'equal', classes: 2.5, values: [1] })).toThrow(RangeError)
  })
})

describe('classBreaks, any figures', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })), {
    minLength: 1,
    maxLength: 60,
  })
  const method = fc.constantFrom<ClassMethod>('quantile', 'natural', 'equal', 'stddev')
  const classes = fc.integer({ min: 1, max: 9 })

  it('ascends from the least to the greatest, holds every value, and does not hang on the order', () => {
    fc.assert(
      fc.property(values, method, classes, (list, how, k) => {
        const { breaks, actual, requested } = classBreaks({ method: how, classes: k, values: list })
        expect(actual).toBe(breaks.length - 1)
        expect(actual).toBeLessThanOrEqual(Math.min(requested, new Set(list).size))
        expect(breaks[0]).toBe(withoutNoise(Math.min(...list)))
        expect(breaks.at(-1)).toBe(withoutNoise(Math.max(...list)))
        for (let i = 1; i < breaks.length - 1; i++) expect(breaks[i]).toBeGreaterThan(breaks[i - 1] as number)
        expect(countsOf(list, breaks).reduce((a, b) => a + b, 0)).toBe(list.length)
        expect(classBreaks({ method: how, classes: k, values: [...list].reverse() }).breaks).toEqual(breaks)
      }),
    )
  })

  it('leaves no quantile or natural class empty', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('quantile' as const, 'natural' as const), classes, (list, how, k) => {
        const { breaks } = classBreaks({ method: how, classes: k, values: list })
        expect(Math.min(...countsOf(list, breaks))).toBeGreaterThan(0)
      }),
    )
  })

  it('finds the same natural classes whatever the unit', () => {
    const whole = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 2, max: 6 }), (list, k) => {
        const scaled = list.map((value) => value * 1024 + 4096)
        const natural = (figures: number[]) => classBreaks({ method: 'natural', classes: k, values: figures }).breaks
        expect(natural(scaled)).toEqual(natural(list).map((edge) => edge * 1024 + 4096))
      }),
    )
  })
})
