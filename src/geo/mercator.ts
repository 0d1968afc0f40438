import type { LonLat } from '../domain/Area.ts'

/** Web Mercator on a world one unit wide: x grows to the east, y to the south, both 0-1. */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

/** Latitude where the square world of Web Mercator ends. */
const MAX_LATITUDE = 85.051129

/** Degrees to world units. Latitudes beyond ±85.05° are held at the edge, so that no infinity reaches a camera. */
export function toWorld([lon, lat]: LonLat): WorldPoint {
  const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))
  const sine = Math.sin((held * Math.PI) / 180)
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

/** World units to degrees; the inverse of `toWorld`. */
export function toLonLat({ x, y }: WorldPoint): LonLat {
  return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90]
}

const EARTH_CIRCUMFERENCE_KM = 40075.016686

/** Kilometres per world unit at a latitude: the circumference of the parallel. Web Mercator is a sphere, so ±0.3 %. */
export function kmPerWorldUnit(lat: number): number {
  return EARTH_CIRCUMFERENCE_KM * Math.cos((lat * Math.PI) / 180)
}
