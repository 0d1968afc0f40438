import type { MultiPolygon, Polygon } from 'geojson'
import { checkGeometry } from '../geo/checkGeometry.ts'
import type { IssueLog } from './IssueLog.ts'
import type { RawRow } from './parseCsv.ts'
import type { RowReader } from './RowReader.ts'

/**
 * Column `polygon`: a GeoJSON geometry as text, Polygon or MultiPolygon in WGS84, a feature that holds one, or a collection
 * of such, whose parts are then one ground: what drawing pages on the web give. Blank is no polygon; what cannot be read,
 * a collection with one thing that is no ground too, is an error and no polygon, never a part of what was drawn.
 */
export function readPolygon(row: RawRow, reader: RowReader, log: IssueLog): Polygon | MultiPolygon | null {
  const text = reader.text(row, 'polygon')
  if (text === '') return null
  const { geometry, findings } = checkGeometry(geometryOf(text))
  const place = { line: row.line, column: 'polygon' }
  if (!geometry) log.error('polygon-unreadable', place, { text })
  else if (findings.some(({ code }) => code === 'ring-crossing')) log.warning('polygon-crossing', place)
  return geometry
}

function geometryOf(text: string): unknown {
  try {
    return groundOf(JSON.parse(text))
  } catch {
    return null
  }
}

/** The geometry of a feature, the parts of a collection as one; anything else as it is. */
function groundOf(value: unknown): unknown {
  if (!isObject(value)) return value
  if ('geometry' in value) return value.geometry
  const members = value.type === 'FeatureCollection' ? value.features : value.geometries
  if (!Array.isArray(members)) return value
  const grounds = members.map(groundOf)
  if (grounds.length === 1) return grounds[0]
  const parts = grounds.map((ground) => {
    if (!isObject(ground) || !Array.isArray(ground.coordinates)) return null
    return ground.type === 'Polygon' ? [ground.coordinates] : ground.type === 'MultiPolygon' ? ground.coordinates : null
  })
  return parts.includes(null) ? null : { type: 'MultiPolygon', coordinates: parts.flat() }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
