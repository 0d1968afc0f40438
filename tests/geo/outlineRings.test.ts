import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineRings } from '../../src/geo/outlineRings.ts'
import { boxOfRings, type FlatRing, shapeContains, type WorldShape } from '../../src/geo/worldShape.ts'

const square = (x: number, y: number): WorldShape => {
  const rings = [Float64Array.of(x, y, x + 1, y, x + 1, y + 1, x, y + 1)]
  return { rings, box: boxOfRings(rings) }
}
const grid = (width: number, height: number, leftOut: (x: number, y: number) => boolean = () => false) =>
  Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)] as const)
    .filter(([x, y]) => !leftOut(x, y))
    .map(([x, y]) => square(x, y))

/** Shoelace area of a ring. */
const areaOf = (ring: FlatRing): number => {
  let twice = 0
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length
    twice += ring[i]! * ring[j + 1]! - ring[j]! * ring[i + 1]!
  }
  return twice / 2
}

describe('outlineRings', () => {
  it('of one square is that square', () => {
    expect(outlineRings([square(0, 0)]).map((ring) => [...ring])).toEqual([[0, 0, 1, 0, 1, 1, 0, 1]])
  })

  it('of a grid of squares is its outer ring, through every border point on the way', () => {
    const [outer, ...more] = outlineRings(grid(3, 2))
    expect(more).toEqual([])
    expect(outer).toHaveLength(2 * (3 + 2 + 3 + 2))
    expect(areaOf(outer!)).toBe(6)
  })

  it('of a grid with a square left out has the hole, wound the other way', () => {
    const rings = outlineRings(grid(3, 3, (x, y) => x === 1 && y === 1))
    expect(rings.map(areaOf).sort((a, b) => a - b)).toEqual([-1, 9])
  })

  it('of two groups that do not touch is two rings', () => {
    expect(outlineRings(grid(3, 1, (x) => x === 1)).map(areaOf)).toEqual([1, 1])
  })

  it('forgets an enclave that fills the hole of its neighbour', () => {
    const rings = [Float64Array.of(0, 0, 3, 0, 3, 3, 0, 3), Float64Array.of(1, 1, 1, 2, 2, 2, 2, 1)]
    const [outer, ...more] = outlineRings([{ rings, box: boxOfRings(rings) }, square(1, 1)])
    expect(more).toEqual([])
    expect(areaOf(outer!)).toBe(9)
  })

  it('holds the same ground as the squares together, also where they only meet in a corner', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (kept) => {
        const rings = outlineRings(grid(5, 5, (x, y) => !kept[y * 5 + x]))
        const outline = { rings, box: boxOfRings(rings) }
        kept.forEach((isKept, i) => {
          expect(shapeContains(outline, (i % 5) + 0.4, Math.floor(i / 5) + 0.6)).toBe(isKept)
        })
      }),
    )
  })
})
