import { describe, expect, it } from 'vitest'
import { partsOfWhole } from '../../../src/analysis/compass/partsOfWhole.ts'

const shares = (count: number): boolean[] => Array.from({ length: count }, () => true)

describe('parts of a whole', () => {
  it('finds three forms of tenure that make up 100 per cent, within rounding', () => {
    const rows = [
      [20, 30, 50, 12],
      [10, 80.4, 10, 40],
      [33.3, 33.3, 33.3, 7],
    ]
    expect(partsOfWhole(rows, shares(4))).toEqual([[0, 1, 2]])
  })

  it('finds a share and its complement', () => {
    const rows = [
      [60, 5, 40],
      [70, 9, 30],
      [81, 2, 19],
    ]
    expect(partsOfWhole(rows, shares(3))).toEqual([[0, 2]])
  })

  it('leaves alone what is not a share, what varies in sum and what is the same everywhere', () => {
    const rows = [
      [60, 40, 7],
      [70, 30, 7],
      [80, 20, 7],
    ]
    expect(partsOfWhole(rows, [true, false, true])).toEqual([])
    expect(
      partsOfWhole(
        [
          [1, 2],
          [5, 9],
          [2, 2],
        ],
        shares(2),
      ),
    ).toEqual([])
  })

  it('does not judge by gaps alone', () => {
    const rows = [
      [60, 40],
      [Number.NaN, 30],
      [80, Number.NaN],
    ]
    expect(partsOfWhole(rows, shares(2))).toEqual([])
  })
})
