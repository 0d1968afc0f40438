import { describe, expect, it } from 'vitest'
import { gammaQuantile } from '../../src/stats/gammaQuantile.ts'
import { logGamma } from '../../src/stats/logGamma.ts'
import { normalTail } from '../../src/stats/normalTail.ts'
import { regularisedBeta } from '../../src/stats/regularisedBeta.ts'
import { regularisedGamma } from '../../src/stats/regularisedGamma.ts'
import { studentQuantile } from '../../src/stats/studentQuantile.ts'
import { studentTail } from '../../src/stats/studentTail.ts'

// Expected values: SciPy 1.17 (gammaln, gammainc, gammaincc, gammaincinv, betainc, t.ppf, t.sf, norm.sf)
const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected) / Math.abs(expected)).toBeLessThan(1e-10)

describe('logGamma', () => {
  it.each([
    [0.1, 2.252712651734206],
    [3.7, 1.428072326665388],
    [100.5, 361.43554046777757],
    [5000, 37582.62631568535],
  ])('of %s', (x, expected) => close(logGamma(x), expected))

  it('refuses 0', () => expect(() => logGamma(0)).toThrow('logGamma needs a number above 0, got 0'))
})

describe('regularisedGamma', () => {
  it.each([
    [0.5, 0.2, 0.47291074313446196],
    [5, 3, 0.18473675547622787],
    [5, 9, 0.945036358504895],
    [2000, 1990, 0.41428973515016027],
  ])('shape %s at %s', (shape, x, expected) => close(regularisedGamma(shape, x), expected))

  it('keeps the digits of a far tail', () => {
    close(regularisedGamma(100, 140, true), 0.00016105717471255715)
    close(regularisedGamma(0.5, 50, true), 1.5239706048320995e-23)
  })

  it('ends at 0 and 1', () => {
    expect(regularisedGamma(3, 0)).toBe(0)
    expect(regularisedGamma(3, Number.POSITIVE_INFINITY)).toBe(1)
    expect(() => regularisedGamma(3, -1)).toThrow(RangeError)
  })
})

describe('gammaQuantile', () => {
  it.each([
    [1, 0.025, 0.025317807984289876],
    [6, 0.975, 11.66833207932267],
    [10, 0.001, 2.96052037274376],
    [0.5, 0.5, 0.227468211559786],
  ])('shape %s at %s', (shape, probability, expected) => close(gammaQuantile(shape, probability), expected))
})

describe('regularisedBeta', () => {
  it.each([
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.9, 2, 3, 0.9963],
    [0.4, 50, 60, 0.12470685834310022],
    [0.001, 0.5, 200, 0.4727558929747644],
    [0.38, 3000, 5000, 0.8222679337579174],
  ])('at %s with shapes %s and %s', (x, a, b, expected) => close(regularisedBeta(x, a, b), expected))
})

describe("Student's t", () => {
  it.each([
    [0.975, 7, 2.364624251592784],
    [0.999, 17, 3.6457673800784094],
    [0.6, 1.5, 0.30074539256979543],
    [0.975, 1, 12.706204736174694],
    [0.01, 30, -2.4572615424005915],
  ])('quantile %s with %s degrees of freedom', (p, df, expected) => close(studentQuantile(p, df), expected))

  it.each([
    [2.3, 5, 0.06977246933203732],
    [0.1, 30, 0.9210096117902712],
    [-12, 18, 5.046511102563654e-10],
  ])('tail beyond %s with %s degrees of freedom', (t, df, expected) => close(studentTail(t, df), expected))
})

describe('normalTail', () => {
  it.each([
    [1.96, 0.04999579029644087],
    [-0.3, 0.7641771556220948],
    [6, 1.973175290075389e-9],
  ])('beyond %s', (z, expected) => close(normalTail(z), expected))
})
