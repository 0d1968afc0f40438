import { describe, expect, it } from 'vitest'
import { groundGeometry, groundOutline, groundShape, packGround } from '../../src/geo/packGround.ts'
import { worldShape } from '../../src/geo/worldShape.ts'

const round = (degrees: number): number => Math.round(degrees * 1e9) / 1e9
const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [round(x + size), y],
  [round(x + size), round(y + size)],
  [x, round(y + size)],
  [x, y],
]
const hole = (x: number, y: number, size: number): number[][] => [...square(x, y, size)].reverse()

const GEOMETRIES = [
  { type: 'Polygon', coordinates: [square(12, 57, 0.4), hole(12.1, 57.1, 0.123456789)] },
  null,
  { type: 'MultiPolygon', coordinates: [[square(13, 57, 0.1)], [square(13.5, 57, 0.1), hole(13.52, 57.02, 0.02)]] },
] as const

describe('borders as columns', () => {
  const ground = packGround(structuredClone(GEOMETRIES) as unknown as Parameters<typeof packGround>[0])

  it('give back every polygon, ring and corner, and nothing for an area without', () => {
    expect(GEOMETRIES.map((_, at) => groundGeometry(ground, at))).toEqual(GEOMETRIES)
  })

  it('give the shapes that the borders themselves have, without copying a corner', () => {
    const shape = groundShape(ground, 2)!
    const own = worldShape(structuredClone(GEOMETRIES[2]) as unknown as Parameters<typeof worldShape>[0])
    expect(shape.rings.map((ring) => [...ring])).toEqual(own.rings.map((ring) => [...ring]))
    expect(shape.box).toEqual(own.box)
    expect(shape.rings.every(({ buffer }) => buffer === ground.corners.buffer)).toBe(true)
    expect(groundShape(ground, 1)).toBeNull()
  })

  it('know the common outline', () => {
    expect(groundOutline(ground).map((ring) => ring.length / 2)).toEqual([4, 4, 4, 4, 4])
  })
})
