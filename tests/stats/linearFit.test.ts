import { describe, expect, it } from 'vitest'
import { linearFit } from '../../src/stats/linearFit.ts'

/** Anscombe, "Graphs in statistical analysis", The American Statistician 27 (1973), set I. */
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const Y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]

describe('linearFit', () => {
  it('gives the line of Anscombe set I, as published: 3.0001 + 0.5001 x, residual standard error 1.237', () => {
    const { slope, intercept, residualDeviation, n } = linearFit(X, Y)
    expect(slope).toBeCloseTo(0.5001, 4)
    expect(intercept).toBeCloseTo(3.0001, 4)
    expect(residualDeviation).toBeCloseTo(1.2366, 4)
    expect(n).toBe(11)
  })

  it('gives the band of the line by hand: t(9) = 2.262157, mean of x 9, sum of squares 110', () => {
    const { reachAt, residualDeviation } = linearFit(X, Y)
    expect(reachAt(9)).toBeCloseTo(2.262157 * residualDeviation * Math.sqrt(1 / 11), 5)
    expect(reachAt(14)).toBeCloseTo(2.262157 * residualDeviation * Math.sqrt(1 / 11 + 25 / 110), 5)
  })

  it('has no band around points that lie on a line', () => {
    const { slope, reachAt } = linearFit([1, 2, 3, 4], [2, 4, 6, 8])
    expect(slope).toBe(2)
    expect(reachAt(10)).toBe(0)
  })

  it('refuses what has no line', () => {
    expect(() => linearFit([1, 2], [1, 2])).toThrow(RangeError)
    expect(() => linearFit([1, 1, 1], [1, 2, 3])).toThrow(RangeError)
    expect(() => linearFit([1, 2, 3], [1, 2])).toThrow(RangeError)
    expect(() => linearFit([1, 2, Number.NaN], [1, 2, 3])).toThrow(TypeError)
  })
})
