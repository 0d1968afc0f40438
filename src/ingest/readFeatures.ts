import type { IssueLog } from './IssueLog.ts'
import { parseJson } from './parseJson.ts'

/** A feature as found in the file; nothing about it is checked but that it is an object. */
export interface RawFeature {
  readonly id: unknown
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
  /** JSON path, for messages. */
  readonly path: string
}

export interface RawFeatures {
  readonly features: readonly RawFeature[]
  /** Name in the `crs` member, or an empty string. */
  readonly crs: string
}

type Json = Readonly<Record<string, unknown>>

const GEOMETRY_TYPES = ['Polygon', 'MultiPolygon', 'GeometryCollection', 'Point', 'MultiPoint', 'LineString']

/** areas.geojson to its features. A bare feature is wrapped; TopoJSON, Esri JSON, KML and GML are named. Null: refused. */
export function readFeatures(text: string, log: IssueLog): RawFeatures | null {
  if (/^\s*<\?xml|^\s*<(?:kml|gml|wfs)/i.test(text.slice(0, 500))) {
    log.error('geojson-other-format', {}, { format: /kml/i.test(text.slice(0, 2000)) ? 'KML' : 'XML/GML' })
    return null
  }
  const root = parseJson(text, log)
  return root === undefined ? null : rawFeatures(root, log)
}

/** The features of a JSON value. Null, with an error in the log: it is no GeoJSON. */
export function rawFeatures(root: unknown, log: IssueLog): RawFeatures | null {
  if (!isObject(root)) {
    log.error('geojson-root', {}, { found: Array.isArray(root) ? 'array' : root === null ? 'null' : typeof root })
    return null
  }
  if (root.type === 'FeatureCollection' && Array.isArray(root.features)) return collection(root, root.features, log)
  if (root.type === 'Feature') {
    log.warning('geojson-wrapped', {}, { type: 'Feature' })
    return collection(root, [root], log)
  }
  const format = otherFormat(root)
  if (format) log.error('geojson-other-format', {}, { format })
  else log.error('geojson-root', {}, { found: describe(root) })
  return null
}

function collection(root: Json, list: readonly unknown[], log: IssueLog): RawFeatures | null {
  if (list.length === 0) {
    log.error('geojson-empty')
    return null
  }
  const features: RawFeature[] = []
  for (const [index, feature] of list.entries()) {
    const path = `features[${index}]`
    if (!isObject(feature) || feature.type !== 'Feature') {
      log.error('feature-unreadable', { column: path }, { number: index + 1 })
      continue
    }
    const properties = isObject(feature.properties) ? feature.properties : {}
    features.push({ id: feature.id, properties, geometry: feature.geometry, path })
  }
  const crs = isObject(root.crs) && isObject(root.crs.properties) ? root.crs.properties.name : ''
  return { features, crs: typeof crs === 'string' ? crs : '' }
}

function otherFormat(root: Json): string | null {
  if (root.type === 'Topology') return 'TopoJSON'
  if ('geometryType' in root || 'spatialReference' in root) return 'Esri JSON'
  if ('dimension' in root && 'value' in root) return 'JSON-stat'
  return null
}

function describe(root: Json): string {
  if (root.type === undefined) return '{}'
  const type = String(root.type).slice(0, 40)
  if (type === 'FeatureCollection') return 'FeatureCollection (features)'
  return GEOMETRY_TYPES.includes(type) ? `${type} (Feature)` : type
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
