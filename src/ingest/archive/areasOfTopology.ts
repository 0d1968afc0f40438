import { AREA_KINDS, type Area, type LonLat } from '../../domain/Area.ts'
import type { Ground } from '../../domain/Ground.ts'
import { localText } from '../../domain/LocalText.ts'
import { toWorld } from '../../geo/mercator.ts'
import { groundOfRings } from '../../geo/packGround.ts'
import type { FlatRing } from '../../geo/worldShape.ts'
import { areasOn } from '../groundColumns.ts'
import { isObject } from '../readFeatures.ts'

export interface PackedAreas {
  /** In order of id. Their borders are made of the ground when they are asked for. */
  readonly areas: Area[]
  readonly ground: Ground
}

/** The member of an archive's metadata that holds the areas, as TopoJSON. */
export const TOPOLOGY_MEMBER = 'areas'

/**
 * The areas of an archive's metadata: TopoJSON with whole-number arcs, as `npm run package:pack` writes it. Null when it is
 * not that: an archive made otherwise has tiles, and no areas to show figures of.
 */
export function areasOfTopology(metadata: string): PackedAreas | null {
  try {
    const root: unknown = JSON.parse(metadata)
    const topology = isObject(root) ? root[TOPOLOGY_MEMBER] : null
    if (!isObject(topology) || !isObject(topology.objects) || !isObject(topology.transform)) return null
    const collection = topology.objects[TOPOLOGY_MEMBER]
    if (!isObject(collection) || !Array.isArray(collection.geometries) || !Array.isArray(topology.arcs)) return null
    const { scale, translate } = topology.transform as { scale: [number, number]; translate: [number, number] }
    const arcs = topology.arcs.map((arc: number[][]) => worldArc(arc, scale, translate))
    const geometries = collection.geometries as PackedGeometry[]
    const areas = geometries.map(({ properties }) => areaOf(properties))
    if (areas.length === 0 || areas.some(({ id }, at) => at > 0 && id <= areas[at - 1]!.id)) return null
    const ground = groundOfRings(
      geometries.map((geometry) => polygonsIn(geometry).map((rings) => rings.map((ring) => ringOf(ring, arcs)))),
    )
    return { areas: areasOn(areas, ground), ground }
  } catch {
    return null
  }
}

interface PackedGeometry {
  readonly type: 'Polygon' | 'MultiPolygon' | null
  readonly arcs?: readonly number[][] | readonly number[][][]
  readonly properties: Readonly<Record<string, unknown>>
}

/** Polygons, each a list of rings, each a list of arcs. */
function polygonsIn({ type, arcs }: PackedGeometry): readonly (readonly number[][])[] {
  if (type === 'Polygon') return [arcs as readonly number[][]]
  return type === 'MultiPolygon' ? (arcs as readonly number[][][]) : []
}

function worldArc(arc: readonly number[][], scale: readonly number[], translate: readonly number[]): FlatRing {
  const flat = new Float64Array(arc.length * 2)
  let [east, north] = [0, 0]
  for (let at = 0; at < arc.length; at++) {
    east += arc[at]![0]!
    north += arc[at]![1]!
    const { x, y } = toWorld([east * scale[0]! + translate[0]!, north * scale[1]! + translate[1]!])
    flat[2 * at] = x
    flat[2 * at + 1] = y
  }
  return flat
}

/** The corners of a ring without the closing one. An arc that is followed backwards has the complement of its number. */
function ringOf(ring: readonly number[], arcs: readonly FlatRing[]): FlatRing {
  const lengthOf = (at: number): number => arcs[at < 0 ? ~at : at]!.length - 2
  const flat = new Float64Array(ring.reduce((sum, at) => sum + lengthOf(at), 0))
  let filled = 0
  for (const at of ring) {
    const arc = arcs[at < 0 ? ~at : at]!
    const last = arc.length - 2
    for (let step = 0; step < last; step += 2) {
      const from = at < 0 ? last - step : step
      flat[filled++] = arc[from]!
      flat[filled++] = arc[from + 1]!
    }
  }
  return flat
}

function areaOf(properties: Readonly<Record<string, unknown>>): Omit<Area, 'geometry'> {
  const { id, name, level, municipality, kind, label_lon, label_lat, area_km2 } = properties
  if (typeof id !== 'string' || id === '') throw new TypeError('an area without id')
  return {
    id,
    name: typeof name === 'string' ? name : id,
    level: typeof level === 'string' ? level : '',
    ...(typeof municipality === 'string' && municipality !== '' && { municipality }),
    kind: AREA_KINDS.find((known) => known === kind) ?? 'annat',
    labelPoint:
      typeof label_lon === 'number' && typeof label_lat === 'number' ? ([label_lon, label_lat] as LonLat) : null,
    areaKm2: typeof area_km2 === 'number' ? area_km2 : null,
    keywords: localText((language) => {
      const words = properties[`keywords_${language}`]
      return typeof words === 'string' ? words : ''
    }),
  }
}
