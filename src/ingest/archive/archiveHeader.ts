/** Where an archive of tiles (PMTiles, version 3) keeps what it says of itself. */
export interface ArchiveHeader {
  readonly metadataAt: number
  readonly metadataLength: number
  readonly isCompressed: boolean
}

export const HEADER_BYTES = 127
const MAGIC = 'PMTiles'
const VERSION = 3
const GZIP = 2

/** The header of an archive; null when the bytes do not begin one of this version. */
export function archiveHeader(bytes: Uint8Array): ArchiveHeader | null {
  if (bytes.length < HEADER_BYTES || bytes[7] !== VERSION) return null
  for (let at = 0; at < MAGIC.length; at++) if (bytes[at] !== MAGIC.charCodeAt(at)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES)
  return {
    metadataAt: Number(view.getBigUint64(24, true)),
    metadataLength: Number(view.getBigUint64(32, true)),
    isCompressed: view.getUint8(97) === GZIP,
  }
}
