import type { Polygon } from 'geojson'
import type { Area } from '../domain/Area.ts'
import type { IssueLog } from './IssueLog.ts'

/**
 * Areas in order of id. Features that share id and name are parts of one area and are joined, with a notice.
 * Features that share an id but not a name contradict each other: the area stays in tables, off the map.
 */
export function mergeAreas(found: readonly { area: Area; path: string }[], log: IssueLog): Area[] {
  const byId = new Map<string, { area: Area; path: string }[]>()
  for (const entry of found) {
    const same = byId.get(entry.area.id)
    if (same) same.push(entry)
    else byId.set(entry.area.id, [entry])
  }
  return [...byId.values()].map((parts) => merged(parts, log)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function merged(parts: readonly { area: Area; path: string }[], log: IssueLog): Area {
  const first = parts[0]!.area
  if (parts.length === 1) return first
  const paths = parts.map(({ path }) => path).join(', ')
  const names = [...new Set(parts.map(({ area }) => area.name))].sort()
  if (names.length > 1) {
    log.error('area-id-duplicate', { column: parts[1]!.path }, { id: first.id, names: names.join(', '), paths })
    return { ...first, name: names.join(' / '), geometry: null, labelPoint: null, areaKm2: null }
  }
  log.warning('area-parts-merged', { column: parts[1]!.path }, { id: first.id, count: parts.length, paths })
  const polygons = parts.flatMap(({ area }) => polygonsOf(area))
  const sizes = parts.map(({ area }) => area.areaKm2)
  const distinct = new Set(sizes)
  return {
    ...first,
    geometry: polygons.length > 0 ? { type: 'MultiPolygon', coordinates: polygons } : null,
    // Every part may carry the size of the whole, or its own: only equal numbers can be trusted.
    areaKm2: distinct.size === 1 ? first.areaKm2 : null,
  }
}

function polygonsOf({ geometry }: Area): Polygon['coordinates'][] {
  if (!geometry) return []
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}
