import { describe, expect, it } from 'vitest'
import { onlySmallFits } from '../../../src/analysis/protection/onlySmallFits.ts'

describe('whether a share tells a small count whatever it was divided by', () => {
  it.each([
    // 4 of 581 or 582, 3 of 436; 5 would be of 727.
    [0.688, 3, 100, 641, 5, true],
    [0.688, 3, 100, 727, 5, false],
    // One decimal: 4 of 530-615; 5 of 667-769.
    [0.7, 1, 100, 641, 5, true],
    [0.7, 1, 100, 667, 5, false],
    // Whole per cent: 5 of 334-1000.
    [1, 0, 100, 641, 5, false],
    // Nothing fits: 1 of 100 is 1 %.
    [0.688, 3, 100, 100, 5, false],
    [0, 0, 100, 641, 5, false],
    [45.2, 1, 100, 641, 5, false],
    [-0.5, 1, 100, 641, 5, false],
    // Per 1 000: 3 of 250 or 4 of 333.
    [12, 0, 1000, 399, 5, true],
    [12, 0, 1000, 400, 5, false],
    [Number.NaN, 0, 100, 641, 5, false],
    [0.688, 3, 100, Number.NaN, 5, false],
  ])('%d with %d decimals out of %d, at most %d, least %d: %s', (figure, decimals, base, most, least, told) => {
    expect(onlySmallFits(figure, decimals, base, most, least)).toBe(told)
  })

  it('agrees with trying every count and every denominator', () => {
    for (let most = 20; most <= 140; most += 30) {
      for (let figure = 0.1; figure < 30; figure = Number((figure + 0.3).toFixed(1))) {
        const counts = new Set<number>()
        for (let n = 1; n <= most; n++) {
          for (let k = 1; k <= n; k++) if (Math.abs((100 * k) / n - figure) <= 0.05 + 1e-9) counts.add(k)
        }
        const expected = counts.size > 0 && [...counts].every((count) => count < 5)
        expect([most, figure, onlySmallFits(figure, 1, 100, most, 5)]).toEqual([most, figure, expected])
      }
    }
  })
})
