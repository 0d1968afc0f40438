import { area, feature, featureCollection, intersect } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { WfsFeature } from './wfsFeatures.ts'

/** Borders are drawn anew with each edition: less than this of the ground apart is the same area. */
const LEAST_SHARED = 0.99

/** Whether two drawings are of the same ground, but for how finely they are drawn. */
export function sameGround(one: WfsFeature['geometry'], other: WfsFeature['geometry']): boolean {
  if (!isGround(one) || !isGround(other)) return false
  const [a, b] = [feature(one), feature(other)]
  const shared = intersect(featureCollection([a, b]))
  return shared !== null && area(shared) >= LEAST_SHARED * Math.max(area(a), area(b))
}

function isGround(geometry: unknown): geometry is Polygon | MultiPolygon {
  const type = (geometry as { type?: unknown } | null)?.type
  return type === 'Polygon' || type === 'MultiPolygon'
}
