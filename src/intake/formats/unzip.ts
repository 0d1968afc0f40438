import { type UnzipFileInfo, unzipSync } from 'fflate'
import { LARGEST_BYTES } from '../../ingest/FetchedFile.ts'
import { Refusal } from '../Refusal.ts'
import { checksum } from './checksum.ts'
import { zipChecksums } from './zipChecksums.ts'

const MOST_ENTRIES = 10_000
/** A table of a million equal cells packs a hundred times; what packs more than this is made to fill the memory. */
const MOST_PACKED = 300
/** Below this, how well something packs harms nobody. */
const HARMLESS_BYTES = 4 * 1024 * 1024
const MEGABYTE = 1024 * 1024

/**
 * The names in a zip, without unpacking anything. Throws a Refusal for what is no zip, for one that says that it would
 * become very large, and for one with more than ten thousand files.
 */
export function zipNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  let total = 0
  unpack(bytes, ({ name, size, originalSize }) => {
    names.push(name)
    total += originalSize
    if (names.length > MOST_ENTRIES) throw new Refusal('zip-bomb', { count: names.length, size: 0 })
    if (originalSize > HARMLESS_BYTES && originalSize > size * MOST_PACKED) throw bomb(originalSize)
    // An office file may hold pictures that are never unpacked: only what no file of figures comes near is refused here.
    if (total > 8 * LARGEST_BYTES) throw bomb(total)
    return false
  })
  return names
}

/**
 * The wanted files of a zip by name. Never more bytes than the zip says that they have, and never more than is read of any
 * file. Throws a Refusal where a file is not what its checksum says: a number with one wrong bit looks like any other.
 */
export function unzip(bytes: Uint8Array, accepts: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const checksums = zipChecksums(bytes)
  const expected = new Map<string, number | undefined>()
  let [total, entry] = [0, 0]
  const files = unpack(bytes, ({ name, originalSize, compression }) => {
    const sum = checksums[entry++]
    if (!accepts(name) || name.endsWith('/')) return false
    if (compression !== 0 && compression !== 8) throw damaged()
    total += originalSize
    if (total > LARGEST_BYTES) throw new Refusal('file-too-large', { limit: LARGEST_BYTES / MEGABYTE })
    expected.set(name, sum)
    return true
  })
  for (const [name, file] of Object.entries(files)) if (checksum(file) !== expected.get(name)) throw damaged()
  return new Map(Object.entries(files))
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
}

const damaged = () => new Refusal('file-damaged', { format: 'zip' })

const bomb = (size: number) => new Refusal('zip-bomb', { count: 0, size: Math.round(size / MEGABYTE) })
