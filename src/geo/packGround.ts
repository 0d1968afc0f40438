import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Ground } from '../domain/Ground.ts'
import { toLonLat } from './mercator.ts'
import { outlineRings } from './outlineRings.ts'
import { polygonsOf } from './polygonsOf.ts'
import { boxOfRings, type FlatRing, type WorldShape, worldShape } from './worldShape.ts'

type Geometry = Polygon | MultiPolygon
type Borders = Omit<Ground, 'outlineCorners' | 'outlineStarts'>

/** Digits of a degree that are given back: a tenth of a millimetre, and files have fewer. */
const DEGREE = 1e9

/** The borders of areas as columns; null for an area without. Linear in the corners. */
export function packGround(geometries: readonly (Geometry | null)[]): Ground {
  return groundOfRings(
    geometries.map((geometry) => {
      const rings = geometry ? worldShape(geometry).rings : []
      let taken = 0
      return geometry
        ? polygonsOf(geometry).map((own) => {
            taken += own.length
            return rings.slice(taken - own.length, taken)
          })
        : []
    }),
  )
}

/** The same from rings in world units: areas of polygons of rings, each polygon's outer ring first. */
export function groundOfRings(areas: readonly (readonly (readonly FlatRing[])[])[]): Ground {
  const polygons = areas.flat()
  const { corners, starts } = packRings(polygons.flat())
  const ground = {
    corners,
    ringStarts: starts,
    polygonStarts: startsOf(polygons.map((rings) => rings.length)),
    areaStarts: startsOf(areas.map((own) => own.length)),
  }
  const shapes = areas.flatMap((_, area) => groundShape(ground, area) ?? [])
  const outline = packRings(outlineRings(shapes))
  return { ...ground, outlineCorners: outline.corners, outlineStarts: outline.starts }
}

function packRings(rings: readonly FlatRing[]): { corners: Float64Array; starts: Uint32Array } {
  const starts = startsOf(rings.map((ring) => ring.length / 2))
  const corners = new Float64Array(2 * starts.at(-1)!)
  for (const [at, ring] of rings.entries()) corners.set(ring, 2 * starts[at]!)
  return { corners, starts }
}

/** Where each of some runs begins, and the end of the last. */
function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) starts[at + 1] = starts[at]! + length
  return starts
}

export function ringAt(corners: Float64Array, starts: Uint32Array, ring: number): FlatRing {
  return corners.subarray(2 * starts[ring]!, 2 * starts[ring + 1]!)
}

/** The shape of an area: views of the columns, nothing is copied. Null for an area without borders. */
export function groundShape(ground: Borders, area: number): WorldShape | null {
  const { corners, ringStarts, polygonStarts, areaStarts } = ground
  const [first, end] = [polygonStarts[areaStarts[area]!]!, polygonStarts[areaStarts[area + 1]!]!]
  if (first === end) return null
  const rings = Array.from({ length: end - first }, (_, at) => ringAt(corners, ringStarts, first + at))
  return { rings, box: boxOfRings(rings) }
}

/** The common outline of all areas, as `outlineRings` makes it. */
export function groundOutline({ outlineCorners, outlineStarts }: Ground): FlatRing[] {
  return Array.from({ length: outlineStarts.length - 1 }, (_, at) => ringAt(outlineCorners, outlineStarts, at))
}

/** The borders of an area in degrees, as they were packed; null for an area without. */
export function groundGeometry(ground: Ground, area: number): Geometry | null {
  const { corners, ringStarts, polygonStarts, areaStarts } = ground
  const polygons: Position[][][] = []
  for (let polygon = areaStarts[area]!; polygon < areaStarts[area + 1]!; polygon++) {
    const rings: Position[][] = []
    for (let ring = polygonStarts[polygon]!; ring < polygonStarts[polygon + 1]!; ring++)
      rings.push(closedRing(ringAt(corners, ringStarts, ring)))
    polygons.push(rings)
  }
  if (polygons.length === 0) return null
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons }
}

function closedRing(flat: FlatRing): Position[] {
  const ring: Position[] = []
  for (let at = 0; at < flat.length; at += 2) {
    const [lon, lat] = toLonLat({ x: flat[at]!, y: flat[at + 1]! })
    ring.push([Math.round(lon * DEGREE) / DEGREE, Math.round(lat * DEGREE) / DEGREE])
  }
  return [...ring, ring[0]!]
}
