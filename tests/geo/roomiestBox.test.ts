import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomiestBox } from '../../src/geo/roomiestBox.ts'
import { segmentMeetsBox } from '../../src/geo/segmentMeetsBox.ts'
import { boxOfRings, type FlatRing, shapeContains } from '../../src/geo/worldShape.ts'

const rectangle = (x: number, y: number, width: number, height: number): FlatRing =>
  Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height)

/** A star-shaped ring around 0, 0: any radii give a polygon that does not cross itself. */
const star = (radii: readonly number[]): FlatRing =>
  Float64Array.from(
    radii.flatMap((radius, i) => {
      const angle = (2 * Math.PI * i) / radii.length
      return [radius * Math.cos(angle), radius * Math.sin(angle)]
    }),
  )

function liesInside(rings: readonly FlatRing[], aspect: number, slack: number): boolean {
  const { center, halfHeight } = roomiestBox(rings, aspect)
  const half = halfHeight - slack
  const box = { x: center.x - half * aspect, y: center.y - half, width: 2 * half * aspect, height: 2 * half }
  const crossed = rings.some((ring) => {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length
      if (segmentMeetsBox({ x: ring[i]!, y: ring[i + 1]! }, { x: ring[j]!, y: ring[j + 1]! }, box)) return true
    }
    return false
  })
  return !crossed && shapeContains({ rings, box: boxOfRings(rings) }, center.x, center.y)
}

describe('roomiestBox', () => {
  it('of a rectangle with the same aspect is the rectangle', () => {
    const { center, halfHeight } = roomiestBox([rectangle(10, 20, 60, 20)], 3)
    expect(center).toEqual({ x: 40, y: 30 })
    expect(halfHeight).toBeCloseTo(10, 9)
  })

  it('is limited by the shorter side when the aspect differs', () => {
    expect(roomiestBox([rectangle(0, 0, 60, 20)], 1).halfHeight).toBeCloseTo(10, 0)
    expect(roomiestBox([rectangle(0, 0, 60, 20)], 6).halfHeight).toBeCloseTo(5, 0)
  })

  it('keeps out of holes', () => {
    const rings = [rectangle(0, 0, 100, 100), rectangle(0.5, 30, 99, 69)]
    const { center, halfHeight } = roomiestBox(rings, 1)
    expect(center.y).toBeLessThan(30)
    expect(halfHeight).toBeGreaterThan(14)
    expect(halfHeight).toBeLessThanOrEqual(15)
  })

  it('really lies inside, whatever the polygon and the aspect', () => {
    const radii = fc.array(fc.integer({ min: 8, max: 120 }), { minLength: 3, maxLength: 24 })
    fc.assert(
      fc.property(radii, fc.double({ min: 0.5, max: 8, noNaN: true }), (spokes, aspect) => {
        const rings = [star(spokes)]
        if (roomiestBox(rings, aspect).halfHeight > 0.01) expect(liesInside(rings, aspect, 0.005)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('says that nothing fits in a shape without surface', () => {
    expect(roomiestBox([Float64Array.of(0, 0, 5, 0, 10, 0)], 2).halfHeight).toBeLessThan(0)
    expect(roomiestBox([], 2).halfHeight).toBeLessThan(0)
  })

  it('comes to an end for a sliver thousands of millions of times longer than it is wide', () => {
    expect(roomiestBox([rectangle(0, 0, 1000, 1e-7)], 1).halfHeight).toBeLessThanOrEqual(5e-8)
  })
})
