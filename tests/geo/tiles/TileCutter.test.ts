import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import { toWorld } from '../../../src/geo/mercator.ts'
import { packGround } from '../../../src/geo/packGround.ts'
import { TileCutter } from '../../../src/geo/tiles/TileCutter.ts'
import { BUFFER, EXTENT, PIXEL, type TileRing } from '../../../src/geo/tiles/tileParts.ts'
import { madeUpAreas } from '../../../tools/bench/madeUpAreas.ts'

const SQUARED = 400
const areas = madeUpAreas(SQUARED, 12)
const cutter = new TileCutter(
  packGround(areas.features.map(({ geometry }) => geometry)),
  areas.features.map((_, at) => (at % 2 === 0 ? 'ort' : 'landsbygd')),
)

/** Tiles of a zoom that the made-up areas lie in. */
function tilesAt(z: number): [x: number, y: number][] {
  const [west, east] = [toWorld([12, 57.2]), toWorld([12.2, 57])]
  const [x0, y0, x1, y1] = [west.x, west.y, east.x, east.y].map((share) => Math.floor(share * 2 ** z))
  const tiles: [number, number][] = []
  for (let x = x0!; x <= x1!; x++) for (let y = y0!; y <= y1!; y++) tiles.push([x, y])
  return tiles
}

function tileOf(z: number, lon: number, lat: number): [x: number, y: number] {
  const { x, y } = toWorld([lon, lat])
  return [Math.floor(x * 2 ** z), Math.floor(y * 2 ** z)]
}

const edgesOf = (ring: TileRing): [number, number, number, number][] =>
  Array.from({ length: ring.length / 2 }, (_, at) => {
    const next = (2 * at + 2) % ring.length
    return [ring[2 * at]!, ring[2 * at + 1]!, ring[next]!, ring[next + 1]!]
  })

const twiceArea = (ring: TileRing): number =>
  edgesOf(ring).reduce((sum, [x, y, nextX, nextY]) => sum + x * nextY - nextX * y, 0)

describe('tiles of areas', () => {
  it('lose no area at any zoom', () => {
    for (let z = 0; z <= 14; z++) {
      const seen = new Set(tilesAt(z).flatMap(([x, y]) => cutter.features(z, x, y).map(({ id }) => id)))
      expect([z, seen.size]).toEqual([z, SQUARED])
    }
  })

  it('leave no crack: whatever lies between two areas is followed by both, corner by corner', () => {
    const edge = EXTENT + BUFFER
    for (const z of [8, 9, 10, 11, 13]) {
      for (const [x, y] of tilesAt(z)) {
        const drawn = cutter.features(z, x, y)
        const edges = new Map<string, number>()
        for (const [fromX, fromY, toX, toY] of drawn.flatMap(({ rings }) => rings.flatMap(edgesOf))) {
          const isCut =
            (fromX === toX && (fromX === -BUFFER || fromX === edge)) ||
            (fromY === toY && (fromY === -BUFFER || fromY === edge))
          if (isCut) continue
          const isForward = fromX < toX || (fromX === toX && fromY < toY)
          const key = isForward ? `${fromX},${fromY},${toX},${toY}` : `${toX},${toY},${fromX},${fromY}`
          edges.set(key, (edges.get(key) ?? 0) + (isForward ? 1 : -1))
        }
        // What has no neighbour on its other side is the outline: one ring around all that is shown, as long as it is.
        const open = [...edges].filter(([, count]) => count !== 0).map(([key]) => key.split(',').map(Number))
        const isOutline = ([ax, ay, bx, by]: number[]): boolean =>
          [ax!, bx!].every((at) => isNear(at, sidesAt(z, x)[0]) || isNear(at, sidesAt(z, x)[1])) ||
          [ay!, by!].every((at) => isNear(at, endsAt(z, y)[0]) || isNear(at, endsAt(z, y)[1]))
        const swing = (0.0006 / 360) * EXTENT * 2 ** z * 2 + PIXEL
        function isNear(at: number, line: number): boolean {
          return Math.abs(at - line) <= swing
        }
        expect(open.filter((line) => !isOutline(line))).toEqual([])
        if (z === 13 && open.length === 0) expect(groundOf(drawn)).toBe(2 * (EXTENT + 2 * BUFFER) ** 2)
      }
    }
  })

  it('have fewer corners far out, and nearly all 48 of an area close by', () => {
    const cornersAt = (z: number): number =>
      tilesAt(z)
        .flatMap(([x, y]) => cutter.features(z, x, y))
        .reduce((sum, { rings }) => sum + rings.reduce((own, ring) => own + ring.length / 2, 0), 0)
    expect(cornersAt(7)).toBeLessThan(SQUARED * 9)
    const whole = cutter.features(12, ...tileOf(12, 12.105, 57.105)).find(({ id }) => id === 10 * 20 + 10)!
    expect(whole.rings[0]!.length / 2).toBeGreaterThanOrEqual(46)
  })

  it('are vector tiles that others read: the area by its position, its kind, clockwise outer rings', () => {
    const [[x, y]] = tilesAt(8) as [[number, number]]
    const layer = new VectorTile(new PbfReader(cutter.tile(8, x, y))).layers.areas!
    expect([layer.version, layer.extent]).toEqual([2, EXTENT])
    const own = cutter.features(8, x, y)
    expect(layer.length).toBe(own.length)
    for (let at = 0; at < layer.length; at++) {
      const feature = layer.feature(at)
      expect([feature.id, feature.properties.kind]).toEqual([own[at]!.id, own[at]!.kind])
      const [ring] = feature.loadGeometry()
      expect(ring!.slice(0, -1).flatMap((point) => [point.x, point.y])).toEqual(own[at]!.rings[0])
      expect(twiceArea(own[at]!.rings[0]!)).toBeGreaterThan(0)
    }
    expect(cutter.tile(8, 0, 0)).toHaveLength(0)
  })

  it('keep holes as holes, and the enclave that fills one', () => {
    const square = (from: number, to: number): number[][] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ]
    const inner = square(10.4, 10.6)
    const ground = packGround([
      { type: 'Polygon', coordinates: [square(10, 11), [...inner].reverse()] },
      { type: 'Polygon', coordinates: [inner] },
    ])
    const { x, y } = toWorld([10.5, 10.5])
    const [ring, enclave] = new TileCutter(ground, ['ort', 'ort']).features(5, Math.floor(x * 32), Math.floor(y * 32))
    expect(ring!.rings.map(twiceArea).map(Math.sign)).toEqual([1, -1])
    expect(enclave!.rings.map(twiceArea)).toEqual([-twiceArea(ring!.rings[1]!)])
  })

  it('draw an area of less than a unit as one pixel, over its neighbours', () => {
    const [x, y] = tilesAt(0)[0]!
    const small = cutter.features(0, x, y)
    expect(small.some(({ rings }) => twiceArea(rings[0]!) === 2 * PIXEL * PIXEL)).toBe(true)
  })
})

const groundOf = (drawn: readonly { readonly rings: readonly TileRing[] }[]): number =>
  drawn.reduce((sum, { rings }) => sum + rings.reduce((own, ring) => own + twiceArea(ring), 0), 0)

/** Where the made-up areas begin and end across a tile, in its units. */
function sidesAt(z: number, x: number): [number, number] {
  const at = (lon: number) => (toWorld([lon, 57]).x * 2 ** z - x) * EXTENT
  return [at(12), at(12.2)]
}

/** And from above. */
function endsAt(z: number, y: number): [number, number] {
  const at = (lat: number) => (toWorld([12, lat]).y * 2 ** z - y) * EXTENT
  return [at(57.2), at(57)]
}
