import { kmPerWorldUnit, toLonLat, type WorldPoint } from '../../../geo/mercator.ts'

/** Kilometres per world unit at a point of the map. */
export function fromLatitude(point: WorldPoint): number {
  return kmPerWorldUnit(toLonLat(point)[1])
}

/** The smallest of 1, 2, 5, 10, 20, 50... (and their parts) that is at least `km`. */
export function niceLength(km: number): number {
  const power = 10 ** Math.floor(Math.log10(km))
  for (const factor of [1, 2, 5, 10]) if (factor * power >= km) return factor * power
  return 10 * power
}
