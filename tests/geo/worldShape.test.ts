import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { toWorld } from '../../src/geo/mercator.ts'
import { boxOfRings, shapeContains, unionBox, worldShape } from '../../src/geo/worldShape.ts'

const ring = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const withHole: Polygon = { type: 'Polygon', coordinates: [ring(0, 0, 10), ring(4, 4, 2)] }
const at = (lon: number, lat: number): [number, number] => {
  const { x, y } = toWorld([lon, lat])
  return [x, y]
}

describe('worldShape', () => {
  it('projects every position once and leaves out the closing one', () => {
    const { rings } = worldShape({ type: 'Polygon', coordinates: [ring(0, 0, 10)] })
    expect(rings).toHaveLength(1)
    expect([...rings[0]!]).toEqual([...at(0, 0), ...at(10, 0), ...at(10, 10), ...at(0, 10)])
  })

  it('keeps all positions of a ring that is not closed', () => {
    const open = ring(0, 0, 10).slice(0, 4)
    expect(worldShape({ type: 'Polygon', coordinates: [open] }).rings[0]).toHaveLength(8)
  })

  it('has every part and hole of a multipolygon, and a box around all', () => {
    const coordinates = [withHole.coordinates, [ring(20, 0, 1)]]
    const shape = worldShape({ type: 'MultiPolygon', coordinates })
    expect(shape.rings).toHaveLength(3)
    expect(shape.box).toEqual({ minX: at(0, 0)[0], maxX: at(21, 0)[0], minY: at(0, 10)[1], maxY: 0.5 })
  })
})

describe('shapeContains', () => {
  const shape = worldShape(withHole)

  it.each([
    ['inside', 1, 1, true],
    ['in the hole', 5, 5, false],
    ['between hole and edge', 7, 5, true],
    ['outside but within the height', 12, 5, false],
    ['outside the box', 5, 20, false],
  ])('says so of a point %s', (_, lon, lat, expected) => {
    expect(shapeContains(shape, ...at(lon, lat))).toBe(expected)
  })
})

describe('boxes', () => {
  it('join to the smallest box around them, and an empty one is ignored', () => {
    const a = { minX: 0, minY: 2, maxX: 1, maxY: 3 }
    const b = { minX: -1, minY: 2.5, maxX: 0.5, maxY: 4 }
    expect(unionBox([a, boxOfRings([]), b])).toEqual({ minX: -1, minY: 2, maxX: 1, maxY: 4 })
    expect(unionBox([])).toBeNull()
    expect(unionBox([boxOfRings([])])).toBeNull()
  })
})
