import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../src/stats/normalQuantile.ts'
import { wilsonInterval } from '../../src/stats/wilsonInterval.ts'

describe('wilsonInterval', () => {
  it('gives .5525-.7364 for 65 of 100 (PHEindicatormethods, test_Prop)', () => {
    const { lower, upper } = wilsonInterval(65, 100)
    expect(lower).toBeCloseTo(0.55254443296888, 12)
    expect(upper).toBeCloseTo(0.736357517569025, 12)
  })

  it('has a width when nobody and when everybody is counted (Newcombe 1998, table I: 0/20 .0000-.1611)', () => {
    expect(wilsonInterval(0, 20).lower).toBe(0)
    expect(wilsonInterval(0, 20).upper).toBeCloseTo(0.1611, 4)
    expect(wilsonInterval(20, 20).lower).toBeCloseTo(1 - 0.1611, 4)
    expect(wilsonInterval(20, 20).upper).toBe(1)
  })

  it('refuses a denominator of 0 and a numerator above the denominator', () => {
    expect(() => wilsonInterval(0, 0)).toThrow('wilsonInterval needs a denominator above 0')
    expect(() => wilsonInterval(6, 5)).toThrow('wilsonInterval needs a numerator from 0 to the denominator 5, got 6')
    expect(() => wilsonInterval(-1, 5)).toThrow('wilsonInterval needs a numerator from 0 to the denominator 5, got -1')
    expect(() => wilsonInterval(1, Infinity)).toThrow('wilsonInterval needs a denominator above 0, got Infinity')
    expect(() => wilsonInterval(Number.NaN, 5)).toThrow(RangeError)
    expect(() => wilsonInterval(1, 5, 95)).toThrow('wilsonInterval needs a confidence level between 0 and 1, got 95')
  })
})

describe('normalQuantile', () => {
  // SciPy 1.17, norm.ppf
  it.each([
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.5, 0],
    [1e-10, -6.361340902404056],
    [0.3, -0.5244005127080407],
  ])('of %s is %s', (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 14)
  })
})
