import type { LonLat } from '../domain/Area.ts'
import type { IssueLog } from './IssueLog.ts'
import type { RawRow } from './parseCsv.ts'
import type { RowReader } from './RowReader.ts'

/** Columns `lon` and `lat` in degrees. Both blank is no point; one blank, metres or out of range is an error. */
export function readPoint(row: RawRow, reader: RowReader, log: IssueLog, need: 'required' | 'optional'): LonLat | null {
  const [lonText, latText] = [reader.text(row, 'lon'), reader.text(row, 'lat')]
  if (lonText === '' && latText === '' && need === 'optional') return null
  const lon = reader.number(row, 'lon', { min: -180, max: 180 })
  const lat = reader.number(row, 'lat', { min: -90, max: 90 })
  if (lon !== null && lat !== null) return [lon, lat]
  const column = lon === null ? 'lon' : 'lat'
  log.error('point-unreadable', { line: row.line, column }, { lon: lonText, lat: latText })
  return null
}
