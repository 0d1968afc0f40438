import { bbox, featureCollection, feature as featureOf, intersect, area as squareMetres } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'

type Ground = Polygon | MultiPolygon

/** A named piece of ground; null where the map has none for it. */
export interface NamedGround {
  readonly id: string
  readonly geometry: Ground | null
}

export interface AreaOverlap {
  readonly id: string
  /** Share of the area's own ground that is covered, above 0 and at most 1. */
  readonly share: number
}

export interface Overlay {
  readonly overlaps: readonly AreaOverlap[]
  /** Areas of which it could not be worked out; the others stand. */
  readonly failures: readonly string[]
}

/** A smaller part of an area than this is a sliver: two edges that were drawn from different maps. */
const SLIVER = 0.01
/** More than this is the whole area, for the same reason. */
const WHOLE = 1 - 1e-9

/**
 * How much of each area a piece of ground covers: square metres in common / square metres of the area. Slivers under 1 %
 * of the area are left out, and so are areas without ground. Both are measured on the same sphere, so its error (about
 * half a per cent of an area) falls out of the share. Never by centroid: an area can be half covered and its centre not.
 *
 * A pair that the clipping cannot solve is named in `failures`. Areas in the order given. Cost: one clipping for each
 * area whose box meets that of the ground.
 */
export function overlayAreas(ground: Ground, areas: readonly NamedGround[]): Overlay {
  const overlaps: AreaOverlap[] = []
  const failures: string[] = []
  const box = bbox(ground)
  for (const { id, geometry } of areas) {
    if (!geometry || !boxesMeet(box, bbox(geometry))) continue
    try {
      const common = intersect(featureCollection([featureOf(ground), featureOf(geometry)]))
      const share = common ? squareMetres(common) / squareMetres(geometry) : 0
      if (Number.isNaN(share)) failures.push(id)
      else if (share >= SLIVER) overlaps.push({ id, share: share > WHOLE ? 1 : share })
    } catch {
      failures.push(id)
    }
  }
  return { overlaps, failures }
}

function boxesMeet(a: readonly number[], b: readonly number[]): boolean {
  return a[0]! <= b[2]! && b[0]! <= a[2]! && a[1]! <= b[3]! && b[1]! <= a[3]!
}
