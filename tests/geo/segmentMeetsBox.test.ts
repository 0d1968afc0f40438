import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentMeetsBox } from '../../src/geo/segmentMeetsBox.ts'

const box = { x: 0, y: 0, width: 10, height: 4 }

describe('segmentMeetsBox', () => {
  it.each([
    ['through it', -5, 2, 15, 2, true],
    ['inside it', 1, 1, 2, 2, true],
    ['with one end in it', 5, 2, 50, 50, true],
    ['along its edge', 0, 4, 10, 4, true],
    ['to its corner', -3, -3, 0, 0, true],
    ['past its corner', -2, 1, 1, -2.5, false],
    ['that ends before it', -5, 2, -1, 2, false],
    ['beside it', -5, 5, 15, 5, false],
    ['of no length, inside', 3, 3, 3, 3, true],
    ['of no length, outside', 3, 5, 3, 5, false],
  ])('a line %s', (_, x1, y1, x2, y2, expected) => {
    expect(segmentMeetsBox({ x: x1, y: y1 }, { x: x2, y: y2 }, box)).toBe(expected)
  })

  it('gives the same answer from either end, and is never false when a point of the line lies in the box', () => {
    const coordinate = fc.integer({ min: -20, max: 20 })
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x1, y1, x2, y2) => {
        const meets = segmentMeetsBox({ x: x1, y: y1 }, { x: x2, y: y2 }, box)
        expect(segmentMeetsBox({ x: x2, y: y2 }, { x: x1, y: y1 }, box)).toBe(meets)
        const passes = Array.from({ length: 401 }, (_, i) => i / 400).some((t) => {
          const [x, y] = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)]
          return x > 0 && x < 10 && y > 0 && y < 4
        })
        if (passes) expect(meets).toBe(true)
      }),
    )
  })
})
