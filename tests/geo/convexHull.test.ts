import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convexHull, outerTangents } from '../../src/geo/convexHull.ts'
import type { PixelPoint } from '../../src/geo/viewport.ts'

const p = (x: number, y: number): PixelPoint => ({ x, y })
const side = (a: PixelPoint, b: PixelPoint, c: PixelPoint) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
const points = fc.array(fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }), {
  minLength: 3,
  maxLength: 40,
})
const squareAt = (x: number, y: number, size: number) => [
  p(x, y),
  p(x + size, y),
  p(x + size, y + size),
  p(x, y + size),
]

describe('convexHull', () => {
  it('is the corners of a square, without the points within or along its sides', () => {
    const hull = convexHull([...squareAt(0, 0, 4), p(2, 2), p(2, 0), p(0, 1)])
    expect(hull).toEqual([p(0, 0), p(4, 0), p(4, 4), p(0, 4)])
  })

  it('leaves fewer than three points as they are, and of points on a line keeps the ends', () => {
    expect(convexHull([p(1, 1)])).toEqual([p(1, 1)])
    expect(convexHull([p(2, 2), p(0, 0), p(1, 1)])).toEqual([p(0, 0), p(2, 2)])
  })

  it('has every point on or inside it, and turns one way only', () => {
    fc.assert(
      fc.property(points, (all) => {
        const hull = convexHull(all)
        hull.forEach((a, i) => {
          const b = hull[(i + 1) % hull.length]!
          for (const c of all) expect(side(a, b, c)).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  it('does not change the list it was given', () => {
    const given = [p(3, 0), p(0, 0), p(0, 3), p(1, 1)]
    convexHull(given)
    expect(given).toEqual([p(3, 0), p(0, 0), p(0, 3), p(1, 1)])
  })
})

describe('outerTangents', () => {
  it('of a small and a large square beside each other are the lines over and under both', () => {
    const tangents = outerTangents(squareAt(0, 4, 2), squareAt(10, 0, 10)).map((line) =>
      line.map(({ x, y }) => p(x, y)),
    )
    expect(tangents).toHaveLength(2)
    expect(tangents).toContainEqual([p(0, 4), p(10, 0)])
    expect(tangents).toContainEqual([p(0, 6), p(10, 10)])
  })

  it('are none when one lies inside the other', () => {
    expect(outerTangents(squareAt(4, 4, 1), squareAt(0, 0, 10))).toEqual([])
  })

  it('run from the first set to the second, with both sets on one side of each', () => {
    fc.assert(
      fc.property(points, points, (left, near) => {
        const right = near.map(({ x, y }) => p(x + 200, y))
        const tangents = outerTangents(left, right)
        expect(tangents).toHaveLength(2)
        for (const [from, to] of tangents) {
          expect([from.x < 100, to.x > 100]).toEqual([true, true])
          const sides = [...left, ...right].map((point) => Math.sign(side(from, to, point))).filter((s) => s !== 0)
          expect(new Set(sides).size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
