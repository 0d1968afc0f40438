import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisTicks, valueAxis } from '../../../src/charts/model/axisTicks.ts'

describe('axisTicks', () => {
  it('takes round steps and ends outside the figures', () => {
    expect(axisTicks(3, 25)).toEqual({ low: 0, high: 25, ticks: [0, 5, 10, 15, 20, 25], decimals: 0 })
    expect(axisTicks(0.12, 0.47)).toEqual({ low: 0.1, high: 0.5, ticks: [0.1, 0.2, 0.3, 0.4, 0.5], decimals: 1 })
    expect(axisTicks(-3, 4, 4).ticks).toEqual([-4, -2, 0, 2, 4])
  })

  it('makes room around figures that are all equal', () => {
    expect(axisTicks(10, 10, 2)).toMatchObject({ low: 5, high: 15 })
    expect(axisTicks(0, 0, 2)).toMatchObject({ low: -1, high: 1 })
  })

  it('always holds the extent within few ticks, without drifting off round numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (from, length, most) => {
          const { low, high, ticks } = axisTicks(from, from + length, most)
          expect(low).toBeLessThanOrEqual(from + 1e-6 * length)
          expect(high).toBeGreaterThanOrEqual(from + length - 1e-6 * length)
          expect(ticks.length).toBeLessThanOrEqual(most + 3)
          for (const tick of ticks) expect(String(tick).length).toBeLessThan(14)
        },
      ),
    )
  })
})

describe('valueAxis', () => {
  it('begins at zero when the figures come near it, and says where it begins when they do not', () => {
    expect(valueAxis(3, 25)).toMatchObject({ low: 0, startsAt: null })
    expect(valueAxis(3896, 4120)).toMatchObject({ low: 3850, startsAt: 3850 })
  })
})
