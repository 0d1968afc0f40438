import { describe, expect, it } from 'vitest'
import { slopeInterval } from '../../src/stats/slopeInterval.ts'

/** NIST, Statistical Reference Datasets, Norris: x and y, and the certified values of the straight line. */
const X = [
  0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5, 11.6,
  556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5,
]
const Y = [
  0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8,
  557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2,
]

describe('a line with an interval for its slope', () => {
  it('has the certified slope and standard error', () => {
    const { slope, intercept, standardError, points } = slopeInterval(
      X,
      Y,
      X.map(() => 1),
    )
    expect(points).toBe(36)
    expect(slope).toBeCloseTo(1.00211681802045, 12)
    expect(intercept).toBeCloseTo(-0.262323073774029, 10)
    expect(standardError).toBeCloseTo(0.429796848199937e-3, 12)
  })

  it('takes only the proportions of the weights, and a weight of 2 is not two points', () => {
    const one = slopeInterval([0, 1, 2, 3], [0, 2, 1, 3], [1, 2, 2, 1])
    const ten = slopeInterval([0, 1, 2, 3], [0, 2, 1, 3], [10, 20, 20, 10])
    expect(ten.slope).toBeCloseTo(one.slope, 12)
    expect(ten.standardError).toBeCloseTo(one.standardError, 12)
    // By hand: centre 1.5 of both, spread 2 x 2.25 + 4 x 0.25 = 5.5, product 2 x 2.25 - 4 x 0.25 = 3.5.
    expect(one.slope).toBeCloseTo(3.5 / 5.5, 12)
    const squares = 2 * (1.5 - (1.5 * 3.5) / 5.5) ** 2 + 4 * (0.5 + (0.5 * 3.5) / 5.5) ** 2
    expect(one.standardError).toBeCloseTo(Math.sqrt(squares / 2 / 5.5), 12)
  })

  it('throws on too little', () => {
    expect(() => slopeInterval([0, 1], [0, 1], [1, 1])).toThrow(RangeError)
    expect(() => slopeInterval([0, 1, 2], [0, 1, 2], [1, 1, 0])).toThrow(/three points/)
  })
})
