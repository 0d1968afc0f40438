import type { Geometry, Position } from 'geojson'
import { Refusal } from '../Refusal.ts'

const ENVELOPE_BYTES = [0, 32, 48, 48, 64]
const DEEPEST = 8
const POINTS_ONLY = { 1: 'Point', 2: 'LineString' } as const
const COLLECTIONS = {
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  11: 'MultiLineString',
  12: 'MultiPolygon',
} as const

/** The geometry of a GeoPackage cell: a header, then WKB. Null when it says that it is empty; `curve` where lines are bent. */
export function readGeoPackageGeometry(bytes: Uint8Array): Geometry | 'curve' | null {
  const flags = bytes[3] ?? 0
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 7]
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50 || envelope === undefined) throw damaged()
  // Set by extensions with forms of their own.
  if (flags & 0x20) return 'curve'
  if (flags & 0x10) return null
  return new WkbReader(bytes.subarray(8 + envelope)).geometry(0)
}

/** WKB as ISO (1000, 2000, 3000) or PostGIS (high bits) write it. Heights are kept, measures are not. */
class WkbReader {
  readonly #view: DataView
  #at = 0
  #little = true

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  geometry(depth: number): Geometry | 'curve' {
    this.#little = this.#byte() === 1
    const code = this.#count()
    if (code & 0x20000000) this.#count()
    const [flags, bare] = [code >>> 30, code & 0x1fffffff]
    const dimensions = Math.floor(bare / 1000)
    const hasZ = (flags & 2) !== 0 || dimensions === 1 || dimensions === 3
    const size = 2 + Number(hasZ) + Number((flags & 1) !== 0 || dimensions >= 2)
    const type = bare % 1000
    if (type === 1) return { type: POINTS_ONLY[1], coordinates: this.#position(size, hasZ) }
    if (type === 2) return { type: POINTS_ONLY[2], coordinates: this.#positions(size, hasZ) }
    if (type === 3) return { type: 'Polygon', coordinates: this.#many(4, () => this.#positions(size, hasZ)) }
    if (depth > DEEPEST) throw damaged()
    if (type === 7) return this.#collection(depth)
    if (type in COLLECTIONS) return this.#multi(COLLECTIONS[type as keyof typeof COLLECTIONS], depth)
    // Arcs, compound curves, curve polygons, triangulated surfaces.
    if (type >= 8 && type <= 17) return 'curve'
    throw damaged()
  }

  #collection(depth: number): Geometry | 'curve' {
    const geometries: Geometry[] = []
    for (let left = this.#counted(5); left > 0; left--) {
      const part = this.geometry(depth + 1)
      // After a bent part it is not known where the next begins.
      if (part === 'curve') return 'curve'
      geometries.push(part)
    }
    return { type: 'GeometryCollection', geometries }
  }

  #multi(type: (typeof COLLECTIONS)[keyof typeof COLLECTIONS], depth: number): Geometry | 'curve' {
    const coordinates: unknown[] = []
    for (let left = this.#counted(5); left > 0; left--) {
      const part = this.geometry(depth + 1)
      if (part === 'curve') return 'curve'
      if (part.type !== type.slice('Multi'.length)) throw damaged()
      coordinates.push((part as Extract<Geometry, { coordinates: unknown }>).coordinates)
    }
    return { type, coordinates } as Geometry
  }

  #positions(size: number, hasZ: boolean): Position[] {
    return this.#many(8 * size, () => this.#position(size, hasZ))
  }

  #position(size: number, hasZ: boolean): Position {
    const numbers = Array.from({ length: size }, () => this.#double())
    return numbers.slice(0, hasZ ? 3 : 2)
  }

  /** As many as the bytes say, when there is room for them: each takes `least` bytes. */
  #many<T>(least: number, read: () => T): T[] {
    const all: T[] = []
    for (let left = this.#counted(least); left > 0; left--) all.push(read())
    return all
  }

  #counted(least: number): number {
    const count = this.#count()
    if (count * least > this.#view.byteLength - this.#at) throw damaged()
    return count
  }

  #byte(): number {
    return this.#view.getUint8(this.#step(1))
  }

  #count(): number {
    return this.#view.getUint32(this.#step(4), this.#little)
  }

  #double(): number {
    return this.#view.getFloat64(this.#step(8), this.#little)
  }

  #step(bytes: number): number {
    const from = this.#at
    this.#at += bytes
    if (this.#at > this.#view.byteLength) throw damaged()
    return from
  }
}

const damaged = () => new Refusal('file-damaged', { format: 'geopackage' })
