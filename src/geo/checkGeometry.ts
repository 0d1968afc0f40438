import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { IssueCode } from '../domain/IssueCode.ts'
import type { GeometryFinding } from './GeometryFinding.ts'
import { rewind } from './rewind.ts'
import { ringCrossing } from './ringCrossing.ts'
import { signedArea } from './signedArea.ts'

export interface CheckedGeometry {
  /** Closed rings, RFC 7946 winding, two numbers per position, inside ±180 and ±90; or null. */
  readonly geometry: Polygon | MultiPolygon | null
  readonly findings: readonly GeometryFinding[]
}

const MOST_NESTED = 8

/**
 * Any JSON value to a polygon that can be drawn. Repaired with a finding: unclosed rings, winding, heights, rings
 * too short to enclose anything. Flagged: rings that cross themselves. Lost (geometry null): unreadable or
 * out-of-range coordinates, other kinds than areas, shapes across the antimeridian.
 */
export function checkGeometry(input: unknown): CheckedGeometry {
  const findings: GeometryFinding[] = []
  const note = (code: IssueCode, params: GeometryFinding['params'] = {}) => findings.push({ code, lost: false, params })
  const lose = (code: IssueCode, params: GeometryFinding['params'] = {}): CheckedGeometry => ({
    geometry: null,
    findings: [...findings, { code, lost: true, params }],
  })
  if (input === null || input === undefined) return lose('geometry-missing')
  const parts = polygonsOf(input, 0)
  if (typeof parts === 'string') return lose(parts, { type: typeOf(input) })
  const polygons: Position[][][] = []
  let turned = 0
  let heights = 0
  let tooShort = 0
  for (const part of parts) {
    if (!Array.isArray(part)) return lose('coordinate-unreadable', { at: '' })
    const rings: Position[][] = []
    for (const [index, raw] of part.entries()) {
      const read = readRing(raw)
      if (typeof read === 'string') return lose('coordinate-unreadable', { at: read })
      heights += read.heights
      const fault = rangeFault(read.ring)
      if (fault) return lose(fault.code, fault.params)
      const ring = closed(read.ring)
      if (ring !== read.ring && ring.length >= 4) note('ring-closed')
      const crossing = ring.length < 4 ? null : ringCrossing(ring)
      // The two halves of a bow-tie cancel each other out, and still enclose ground.
      if (ring.length < 4 || (signedArea(ring) === 0 && !crossing)) {
        tooShort++
        if (index === 0) break
        continue
      }
      if (crossing) note('ring-crossing', { lon: round(crossing[0]!), lat: round(crossing[1]!) })
      rings.push(ring)
    }
    if (rings.length === 0) continue
    const wound = rewind(rings)
    turned += wound.turned
    polygons.push(wound.rings)
  }
  if (tooShort > 0) note('ring-too-short', { count: tooShort })
  if (heights > 0) note('height-dropped', { count: heights })
  if (turned > 0) note('ring-rewound', { count: turned })
  if (polygons.length === 0) return lose('geometry-missing')
  const geometry: Polygon | MultiPolygon =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0]! }
      : { type: 'MultiPolygon', coordinates: polygons }
  return { geometry, findings }
}

/** The polygons of a geometry as arrays of rings, or the reason why there are none. */
function polygonsOf(input: unknown, depth: number): unknown[] | IssueCode {
  if (typeof input !== 'object' || input === null || depth > MOST_NESTED) return 'geometry-type-unknown'
  const { type, coordinates, geometries } = input as Record<string, unknown>
  if (type === 'Polygon') return Array.isArray(coordinates) ? [coordinates] : 'coordinate-unreadable'
  if (type === 'MultiPolygon') return Array.isArray(coordinates) ? coordinates : 'coordinate-unreadable'
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    const parts = geometries.map((geometry) => polygonsOf(geometry, depth + 1)).filter((part) => Array.isArray(part))
    return parts.length > 0 ? parts.flat() : 'feature-not-area'
  }
  const flat = ['Point', 'MultiPoint', 'LineString', 'MultiLineString']
  return flat.includes(String(type)) ? 'feature-not-area' : 'geometry-type-unknown'
}

/** The ring with two numbers per position, or a short text with the first position that cannot be read. */
function readRing(raw: unknown): { ring: Position[]; heights: number } | string {
  if (!Array.isArray(raw)) return shown(raw)
  const ring: Position[] = []
  let heights = 0
  for (const position of raw) {
    if (!Array.isArray(position)) return shown(position)
    const [x, y] = position
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
      return shown(position)
    }
    if (position.length > 2) heights++
    ring.push([x, y])
  }
  return { ring, heights }
}

function rangeFault(ring: readonly Position[]): { code: IssueCode; params: GeometryFinding['params'] } | null {
  let west = 180
  let east = -180
  for (const [x = 0, y = 0] of ring) {
    if (Math.abs(x) > 180 || Math.abs(y) > 90) return { code: 'coordinate-out-of-range', params: { x, y } }
    west = Math.min(west, x)
    east = Math.max(east, x)
  }
  return east - west > 180 ? { code: 'antimeridian', params: { west, east } } : null
}

function closed(ring: Position[]): Position[] {
  const first = ring[0]
  const last = ring.at(-1)
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring
  return [...ring, first]
}

function typeOf(input: unknown): string {
  const type = typeof input === 'object' && input !== null ? (input as Record<string, unknown>).type : input
  return typeof type === 'string' ? type : shown(type)
}

/** A short picture of a JSON value for messages; looks one level into lists. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, 3).map(shownInside).join(', ')}]`
  return shownInside(value)
}

function shownInside(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value).slice(0, 40)
}

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
