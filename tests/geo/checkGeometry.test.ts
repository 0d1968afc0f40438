import { describe, expect, it } from 'vitest'
import { checkGeometry } from '../../src/geo/checkGeometry.ts'
import { guessProjection } from '../../src/geo/guessProjection.ts'
import { ringCrossing } from '../../src/geo/ringCrossing.ts'
import { signedArea } from '../../src/geo/signedArea.ts'

type Ring = number[][]
// Counterclockwise unit squares, by hand.
const square = (west: number, south: number, size = 1): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings })
const codes = (geometry: unknown) => checkGeometry(geometry).findings.map(({ code }) => code)

describe('one geometry', () => {
  it('a good polygon comes back as it was', () => {
    expect(checkGeometry(polygon(square(12, 57)))).toEqual({ geometry: polygon(square(12, 57)), findings: [] })
  })

  it('the shoelace sum is the area, positive when counterclockwise', () => {
    expect(signedArea(square(0, 0, 3))).toBe(9)
    expect(signedArea([...square(0, 0, 3)].reverse())).toBe(-9)
  })

  it.each([null, undefined])('FAULTS 38: %s is no geometry', (value) => {
    expect(checkGeometry(value)).toMatchObject({ geometry: null, findings: [{ code: 'geometry-missing', lost: true }] })
  })

  it('FAULTS 39: empty coordinates are no geometry', () => {
    for (const empty of [polygon(), polygon([]), { type: 'MultiPolygon', coordinates: [] }]) {
      const { geometry, findings } = checkGeometry(empty)
      expect(geometry).toBeNull()
      expect(findings.at(-1)!.code).toBe('geometry-missing')
    }
  })

  it('FAULTS 40: an unclosed ring is closed with a notice, so that no half area is drawn', () => {
    const { geometry, findings } = checkGeometry(polygon(square(0, 0).slice(0, 4)))
    expect(geometry).toEqual(polygon(square(0, 0)))
    expect(findings.map(({ code }) => code)).toEqual(['ring-closed'])
  })

  it('FAULTS 40: a hole too short to enclose anything goes, its polygon stays; an outer ring takes the polygon along', () => {
    const line = [
      [0.2, 0.2],
      [0.4, 0.4],
      [0.2, 0.2],
    ]
    expect(checkGeometry(polygon(square(0, 0), line)).geometry).toEqual(polygon(square(0, 0)))
    expect(codes(polygon(square(0, 0), line))).toEqual(['ring-too-short'])
    expect(checkGeometry(polygon(line)).geometry).toBeNull()
  })

  it.each([[Number.NaN, 57], [null, 57], ['12', 57], [12], [], 'x', { x: 1 }])(
    'FAULTS 41: the position %j loses the geometry and is shown',
    (...position) => {
      const bad = position.length === 1 && !Array.isArray(position[0]) ? position[0] : position
      const ring: unknown[] = [...square(12, 57)]
      ring[2] = bad
      expect(checkGeometry(polygon(ring))).toMatchObject({
        geometry: null,
        findings: [{ code: 'coordinate-unreadable' }],
      })
    },
  )

  it('FAULTS 42: clockwise and mixed winding are turned, outer counterclockwise and holes clockwise', () => {
    const hole = square(0.25, 0.25, 0.5)
    const { geometry, findings } = checkGeometry(polygon([...square(0, 0)].reverse(), hole))
    expect(geometry).toEqual(polygon(square(0, 0), [...hole].reverse()))
    expect(findings).toMatchObject([{ code: 'ring-rewound', params: { count: 2 } }])
  })

  it('FAULTS 43: a bow tie is kept and flagged where it crosses', () => {
    // Unequal wings, so that the areas of opposite sign do not cancel; the lines y=x and y=3-2x meet in (1, 1).
    const bowTie = [
      [0, 0],
      [1.5, 1.5],
      [1.5, 0],
      [0, 3],
      [0, 0],
    ]
    const { geometry, findings } = checkGeometry(polygon(bowTie))
    expect(geometry).not.toBeNull()
    expect(findings[0]).toMatchObject({ code: 'ring-crossing', lost: false, params: { lon: 1, lat: 1 } })
  })

  it('touching itself in a point is no crossing', () => {
    const pinched = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [1, 1],
      [0, 2],
      [0, 0],
    ]
    expect(ringCrossing(pinched)).toBeNull()
  })

  it('finds the one crossing among thousands of sides', () => {
    const count = 4000
    const circle = Array.from({ length: count }, (_, at) => {
      const angle = (2 * Math.PI * at) / count
      return [Math.cos(angle), Math.sin(angle)]
    })
    const closed = [...circle, circle[0]!]
    expect(ringCrossing(closed)).toBeNull()
    const [a, b] = [closed[1000]!, closed[1001]!]
    closed[1000] = b
    closed[1001] = a
    // The swapped pair lies at a quarter turn, near (0, 1).
    const crossing = ringCrossing(closed)
    expect(crossing![0]).toBeCloseTo(0, 2)
    expect(crossing![1]).toBeCloseTo(1, 2)
  })

  it('FAULTS 45: heights are dropped and counted', () => {
    const { geometry, findings } = checkGeometry(polygon(square(0, 0).map((position) => [...position, 17, 4])))
    expect(geometry).toEqual(polygon(square(0, 0)))
    expect(findings).toMatchObject([{ code: 'height-dropped', params: { count: 5 } }])
  })

  it('FAULTS 49: a shape across the date line is refused, never drawn around the world', () => {
    const ring = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0],
    ]
    expect(checkGeometry(polygon(ring))).toMatchObject({ geometry: null, findings: [{ code: 'antimeridian' }] })
  })

  it('FAULTS 50: the limits themselves are allowed, beyond them is refused', () => {
    expect(checkGeometry(polygon(square(179, 89))).geometry).not.toBeNull()
    expect(codes(polygon(square(179.5, 57)))).toEqual(['coordinate-out-of-range'])
    expect(codes(polygon(square(12, 89.5)))).toEqual(['coordinate-out-of-range'])
  })

  it('FAULTS 52: points and lines are no areas; the areas of a collection are used', () => {
    expect(codes({ type: 'Point', coordinates: [12, 57] })).toEqual(['feature-not-area'])
    expect(codes({ type: 'LineString', coordinates: square(0, 0) })).toEqual(['feature-not-area'])
    const mixed = {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [0, 0] }, polygon(square(0, 0))],
    }
    expect(checkGeometry(mixed)).toEqual({ geometry: polygon(square(0, 0)), findings: [] })
  })

  it('FAULTS 55: deep nesting neither throws nor overflows', () => {
    let collection: unknown = polygon(square(0, 0))
    for (let depth = 0; depth < 100_000; depth++) collection = { type: 'GeometryCollection', geometries: [collection] }
    expect(checkGeometry(collection).geometry).toBeNull()
    let ring: unknown = [0, 0]
    for (let depth = 0; depth < 100_000; depth++) ring = [ring]
    expect(checkGeometry({ type: 'Polygon', coordinates: ring }).geometry).toBeNull()
  })

  it.each(['polygon', 'Curve', ''])('FAULTS 36: the type %j is named', (type) => {
    expect(checkGeometry({ type, coordinates: [] })).toMatchObject({
      geometry: null,
      findings: [{ code: 'geometry-type-unknown', params: { type } }],
    })
  })

  it.each([
    [6_423_000, 345_000, 'SWEREF 99 TM (EPSG:3006)'],
    [345_000, 6_423_000, 'SWEREF 99 TM (EPSG:3006)'],
    [180_000, 6_423_000, 'SWEREF 99, EPSG:3007–3018'],
    [1_300_000, 6_430_000, 'RT 90 (EPSG:3021)'],
    [1_390_000, 7_900_000, 'EPSG:3857'],
    [5000, 5000, ''],
  ])('FAULTS 47, quirk 21: %d, %d is probably %j', (x, y, guess) => {
    expect(guessProjection(x, y)).toBe(guess)
  })
})
