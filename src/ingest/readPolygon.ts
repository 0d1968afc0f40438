import type { MultiPolygon, Polygon } from 'geojson'
import { checkGeometry } from '../geo/checkGeometry.ts'
import type { IssueLog } from './IssueLog.ts'
import type { RawRow } from './parseCsv.ts'
import type { RowReader } from './RowReader.ts'

/**
 * Column `polygon`: a GeoJSON geometry as text, Polygon or MultiPolygon in WGS84, or a feature that holds one. Blank is
 * no polygon; what cannot be read is an error and no polygon.
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
    const value: unknown = JSON.parse(text)
    const isFeature = typeof value === 'object' && value !== null && 'geometry' in value
    return isFeature ? value.geometry : value
  } catch {
    return null
  }
}
