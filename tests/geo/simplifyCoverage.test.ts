import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { neighbours } from '../../src/geo/neighbours.ts'
import { outlineRings } from '../../src/geo/outlineRings.ts'
import { cornerCount } from '../../src/geo/polygonsOf.ts'
import { simplifyCoverage } from '../../src/geo/simplifyCoverage.ts'
import { worldShape } from '../../src/geo/worldShape.ts'

/** A shoreline between two places, the same whichever way it is drawn: `corners` corners, at most 100 m to the side. */
function jagged([x1, y1]: Position, [x2, y2]: Position, corners: number): Position[] {
  const isTurned = x1! > x2! || (x1 === x2 && y1! > y2!)
  const [ax, ay, bx, by] = isTurned ? [x2!, y2!, x1!, y1!] : [x1!, y1!, x2!, y2!]
  const line = Array.from({ length: corners }, (_, at): Position => {
    const share = at / corners
    const swing = at === 0 ? 0 : 0.0006 * Math.sin(at / 61 + ax * 78) + 0.0002 * Math.sin(at / 5 + ay * 37)
    return [ax + (bx - ax) * share + (by - ay === 0 ? 0 : swing), ay + (by - ay) * share + (bx - ax === 0 ? 0 : swing)]
  })
  return isTurned ? [[x1!, y1!], ...line.slice(1).reverse()] : line
}

/** A grid of `side` x `side` areas of a tenth of a degree with jagged shared borders. */
function coverage(side: number, cornersPerSide: number): Polygon[] {
  return Array.from({ length: side * side }, (_, at) => {
    const [west, south] = [12 + (at % side) / 10, 57 + Math.floor(at / side) / 10]
    const [east, north] = [12 + ((at % side) + 1) / 10, 57 + (Math.floor(at / side) + 1) / 10]
    const round: Position[] = [[west, south], [east, south], [east, north], [west, north], [west, south]] // biome-ignore format: one line
    const ring = round.slice(0, 4).flatMap((corner, side_) => jagged(corner, round[side_ + 1]!, cornersPerSide))
    return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
  })
}

describe('9.3: borders of two hundred thousand corners', () => {
  const fine = coverage(5, 2000)
  const { geometries, before, after, metres } = simplifyCoverage(fine)!
  const simple = geometries.map((geometry) => geometry as Polygon)

  it('become forty thousand, no border farther off than said', () => {
    expect(before).toBe(200_000)
    expect(after).toBeLessThanOrEqual(40_000)
    expect(after).toBe(simple.reduce((sum, geometry) => sum + cornerCount(geometry), 0))
    expect(metres).toBeLessThan(50)
    const originals = new Set(fine.flatMap(({ coordinates }) => coordinates[0]!.map(([x, y]) => `${x} ${y}`)))
    expect(simple.every(({ coordinates }) => coordinates[0]!.every(([x, y]) => originals.has(`${x} ${y}`)))).toBe(true)
  })

  it('are still shared: one outline, no cracks, the same neighbours', () => {
    const rings = outlineRings(simple.map(worldShape))
    expect(rings).toHaveLength(1)
    expect(neighbours(simple)).toEqual(neighbours(fine))
  })

  it('a tiny island keeps its corners', () => {
    const island: Polygon = { type: 'Polygon', coordinates: [[[12.25, 57.25], [12.25001, 57.25], [12.25, 57.25001], [12.25, 57.25]]] } // biome-ignore format: one line
    expect(simplifyCoverage([...fine, island, null])!.geometries.slice(-2)).toEqual([island, null])
  })
})

it('few corners are left exactly as they are', () => {
  expect(simplifyCoverage([...coverage(5, 100), null])).toBeNull()
})
