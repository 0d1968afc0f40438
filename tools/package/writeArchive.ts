import { gzipSync } from 'node:zlib'
import { PbfWriter } from 'pbf'
import { zxyToTileId } from 'pmtiles'

export interface ArchiveTile {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly bytes: Uint8Array
}

export interface ArchiveFacts {
  /** JSON. */
  readonly metadata: string
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
}

interface Entry {
  readonly id: number
  readonly offset: number
  readonly length: number
  /** Tiles in a row that are the same; 0: the entry is a directory further down. */
  readonly run: number
}

const HEADER_BYTES = 127
/** Readers take the header and the first directory in one piece of this size. */
const FIRST_PIECE = 16_384
const LEAF_ENTRIES = 4_096
const GZIP = 2
const VECTOR_TILES = 1

/**
 * An archive of vector tiles in one file: PMTiles, version 3 (github.com/protomaps/PMTiles, spec/v3). The same input gives
 * the same bytes. At least one tile.
 */
export function writeArchive(tiles: readonly ArchiveTile[], { metadata, bounds }: ArchiveFacts): Buffer {
  const ordered = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), packed: gzipSync(bytes, { level: 9 }) }))
    .sort((a, b) => a.id - b.id)
  let offset = 0
  const entries = ordered.map(({ id, packed }): Entry => {
    offset += packed.length
    return { id, offset: offset - packed.length, length: packed.length, run: 1 }
  })
  const { root, leaves } = directories(entries)
  const packedMetadata = gzipSync(metadata, { level: 9 })
  const data = Buffer.concat(ordered.map(({ packed }) => packed))
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles')
  header.writeUInt8(3, 7)
  let from = HEADER_BYTES
  for (const [at, part] of [root, packedMetadata, leaves, data].entries()) {
    header.writeBigUInt64LE(BigInt(from), 8 + 16 * at)
    header.writeBigUInt64LE(BigInt(part.length), 16 + 16 * at)
    from += part.length
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(entries.length), at)
  const zooms = tiles.map(({ z }) => z)
  const [least, most] = [Math.min(...zooms), Math.max(...zooms)]
  for (const [at, byte] of [1, GZIP, GZIP, VECTOR_TILES, least, most].entries()) header.writeUInt8(byte, 96 + at)
  const [west, south, east, north] = bounds
  for (const [at, degrees] of [west, south, east, north].entries())
    header.writeInt32LE(tenMillionths(degrees), 102 + 4 * at)
  header.writeUInt8(least, 118)
  header.writeInt32LE(tenMillionths((west + east) / 2), 119)
  header.writeInt32LE(tenMillionths((south + north) / 2), 123)
  return Buffer.concat([header, root, packedMetadata, leaves, data])
}

const tenMillionths = (degrees: number): number => Math.round(degrees * 1e7)

/** One directory where it fits in the first piece, else one of directories. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries)
  if (HEADER_BYTES + whole.length <= FIRST_PIECE) return { root: whole, leaves: Buffer.alloc(0) }
  const leaves: Buffer[] = []
  const above: Entry[] = []
  let offset = 0
  for (let at = 0; at < entries.length; at += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(at, at + LEAF_ENTRIES))
    above.push({ id: entries[at]!.id, offset, length: leaf.length, run: 0 })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: directory(above), leaves: Buffer.concat(leaves) }
}

/** A directory as columns: distances between ids, runs, lengths, and places, 0 for one that follows the last. */
function directory(entries: readonly Entry[]): Buffer {
  const writer = new PbfWriter()
  writer.writeVarint(entries.length)
  let last = 0
  for (const { id } of entries) {
    writer.writeVarint(id - last)
    last = id
  }
  for (const { run } of entries) writer.writeVarint(run)
  for (const { length } of entries) writer.writeVarint(length)
  for (const [at, { offset }] of entries.entries()) {
    const before = entries[at - 1]
    writer.writeVarint(before && offset === before.offset + before.length ? 0 : offset + 1)
  }
  return gzipSync(writer.finish(), { level: 9 })
}
