import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kmPerWorldUnit, toLonLat, toWorld } from '../../src/geo/mercator.ts'

describe('Web Mercator on a world one unit wide', () => {
  it('has 0°, 0° in the middle, 180° W at the left edge and the north above', () => {
    expect(toWorld([0, 0])).toEqual({ x: 0.5, y: 0.5 })
    expect(toWorld([-180, 0]).x).toBe(0)
    expect(toWorld([180, 0]).x).toBe(1)
    expect(toWorld([0, 60]).y).toBeLessThan(0.5)
  })

  // EPSG 7-2, Popular Visualisation Pseudo-Mercator: 100°20' W, 24°22'54.433" N is E -11169055.58 N 2800000.00.
  it('agrees with the worked example of the EPSG guidance note', () => {
    const world = toWorld([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600])
    const circumference = 2 * Math.PI * 6378137
    expect((world.x - 0.5) * circumference).toBeCloseTo(-11169055.58, 1)
    expect((0.5 - world.y) * circumference).toBeCloseTo(2800000, 1)
  })

  it('comes back to the same degrees', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lon, lat) => {
          const [backLon, backLat] = toLonLat(toWorld([lon, lat]))
          expect(backLon).toBeCloseTo(lon, 9)
          expect(backLat).toBeCloseTo(lat, 9)
        },
      ),
    )
  })

  it('holds the poles at the edge of the world instead of at infinity', () => {
    expect(toWorld([0, 90]).y).toBeCloseTo(0, 6)
    expect(toWorld([0, -90]).y).toBeCloseTo(1, 6)
  })

  it('measures the parallel: the whole circumference at the equator, half of it at 60°', () => {
    expect(kmPerWorldUnit(0)).toBeCloseTo(40075.017, 2)
    expect(kmPerWorldUnit(60)).toBeCloseTo(40075.017 / 2, 2)
  })
})
