import { describe, expect, it } from 'vitest'
import { isRecoverable } from '../../../src/analysis/protection/isRecoverable.ts'

const shareOf = (n: number) => (count: number) => (100 * count) / n

describe('whether a figure and its denominator tell a small count', () => {
  it.each([
    // 4 / 1111 = 0.360036 %
    [0.36, 1111, 5, true],
    // Between 4 (0.624 %) and 5 (0.780 %): 641 is not what it was divided by.
    [0.688, 641, 5, false],
    // In whole per cent 1 of 300 can be 2, 3 or 4.
    [1, 300, 5, true],
    // In tenths, 5 of 1000 is 0.5, which 4 (0.4) is not; with six as the least it is told.
    [0.5, 1000, 5, false],
    [0.5, 1000, 6, true],
    [1e-7, 1e9, 5, true],
  ])('%d %% of %d, least %d: %s', (figure, n, least, told) => {
    expect(isRecoverable(figure, shareOf(n), least)).toBe(told)
  })
})
