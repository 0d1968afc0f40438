import type { MultiPolygon, Polygon, Position } from 'geojson'

/** The polygons of an area, each a list of rings: the outer one, then its holes. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** Number of corners; the closing position of every ring is none. */
export function cornerCount(geometry: Polygon | MultiPolygon): number {
  let count = 0
  for (const polygon of polygonsOf(geometry)) for (const ring of polygon) count += ring.length - 1
  return count
}
