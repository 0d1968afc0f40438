import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { neighbours } from '../../src/geo/neighbours.ts'
import { noPeerCases, PEER_SKIPPED, peerJson } from '../stats/peerGolden.ts'

const square = (x: number, y: number, size = 1): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
})

describe(`neighbours of spdep's own maps${PEER_SKIPPED}`, () => {
  const spdep = noPeerCases ? {} : peerJson('spatial/spdep_expected.json')
  const files = { columbus: 'columbus', nc: 'nc_sids_wgs84', stl: 'stl_hom' } as const
  const cases = (['columbus', 'nc', 'stl'] as const).flatMap((place) =>
    (['queen', 'rook'] as const).map((kind) => [place, kind] as const),
  )

  it.skipIf(noPeerCases).each(cases)('%s, %s', (place, kind) => {
    const { features } = peerJson(`spatial/${files[place]}.geojson`)
    const geometries = features.map(({ geometry }: { geometry: Polygon | MultiPolygon }) => geometry)
    expect(neighbours(geometries, kind)).toEqual(spdep[place][kind])
  })

  it.skipIf(noPeerCases)('a lattice of three by three, rook', () => {
    const lattice = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => square(column, row)))
    expect(neighbours(lattice, 'rook')).toEqual(spdep.lattice3x3.rook)
  })
})

describe('neighbours', () => {
  it('meet at a corner as queens and not as rooks', () => {
    const diagonal = [square(0, 0), square(1, 1), square(1, 0)]
    expect(neighbours(diagonal)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ])
    expect(neighbours(diagonal, 'rook')).toEqual([[2], [2], [0, 1]])
  })

  it('are none for an island, and for an area without geometry', () => {
    expect(neighbours([square(0, 0), square(1, 0), square(5, 5), null])).toEqual([[1], [0], [], []])
    expect(neighbours([null, null])).toEqual([[], []])
    expect(neighbours([])).toEqual([])
  })

  it('lie inside a hole, and in either part of an area in two parts', () => {
    const outer = square(0, 0, 9).coordinates
    const hole = square(3, 3, 2)
    const around: Polygon = { type: 'Polygon', coordinates: [...outer, [...hole.coordinates[0]!].reverse()] }
    const parts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [square(9, 0).coordinates, square(30, 30).coordinates],
    }
    expect(neighbours([around, hole, parts, square(31, 30)], 'queen')).toEqual([[1, 2], [0], [0, 3], [2]])
  })

  it('are the same whatever the unit, the winding, and the last digits of the coordinates', () => {
    const lattice = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => square(column, row)))
    const expected = neighbours(lattice)
    const moved = (by: (value: number, at: number) => number) =>
      lattice.map(({ coordinates }, area): Polygon => {
        const ring = coordinates[0]!.map(([x, y], at) => [by(x!, area * 7 + at), by(y!, area * 13 + at)])
        return { type: 'Polygon', coordinates: [area % 2 ? ring : [...ring].reverse()] }
      })
    expect(neighbours(moved((value) => 594_000 + 250 * value))).toEqual(expected)
    expect(neighbours(moved((value) => 12 + value * 1e-3))).toEqual(expected)
    // A trace far under the tolerance, different at every corner.
    expect(neighbours(moved((value, at) => value + ((at % 5) - 2) * 1e-12))).toEqual(expected)
    // Corners right between two points of the lattice that corners are laid on: rounding may go either way.
    expect(neighbours(moved((value, at) => value * (1 + 0.5e-7) + ((at % 5) - 2) * 1e-12))).toEqual(expected)
  })

  it('order is turned with the list', () => {
    const line = [0, 1, 2, 3].map((x) => square(x, 0))
    expect(neighbours(line)).toEqual([[1], [0, 2], [1, 3], [2]])
    expect(neighbours([line[2]!, line[0]!, line[1]!, line[3]!])).toEqual([[2, 3], [2], [0, 1], [0]])
  })
})
