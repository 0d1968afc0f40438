import { gunzipSync } from 'fflate'
import type { TileArchive } from '../../domain/Ground.ts'
import { atMost } from '../atMost.ts'
import { LARGEST_BYTES } from '../FetchedFile.ts'
import { type ArchiveHeader, archiveHeader, HEADER_BYTES } from './archiveHeader.ts'

export interface ReceivedArchive {
  readonly archive: TileArchive
  /** What the archive says of itself: JSON. */
  readonly metadata: string
}

/** Null when there is no archive that can be read. */
export type FetchArchive = (url: string, signal?: AbortSignal) => Promise<ReceivedArchive | null>

/**
 * Up to this many bytes an archive is fetched whole: a file is kept by the browser and for use without a network, parts of
 * one are by neither.
 */
const MOST_WHOLE = 20 * 1024 * 1024
const PARTIAL = 206

/**
 * An archive of tiles over HTTP: whole when it is small, or when the server does not say how large it is or sends no parts.
 * Never rejects.
 */
export async function fetchArchive(url: string, signal?: AbortSignal): Promise<ReceivedArchive | null> {
  const asked = { credentials: 'same-origin', ...(signal && { signal }) } as const
  try {
    const response = await fetch(url, asked)
    if (!response.ok) return null
    const length = Number(response.headers.get('content-length') ?? 0)
    if (length <= MOST_WHOLE) return await wholeArchive(response)
    await response.body?.cancel()
    const part = async (from: number, bytes: number): Promise<Response> =>
      fetch(url, { ...asked, headers: { range: `bytes=${from}-${from + bytes - 1}` } })
    const start = await part(0, HEADER_BYTES)
    if (start.status !== PARTIAL) return await wholeArchive(start)
    const header = archiveHeader(new Uint8Array(await start.arrayBuffer()))
    if (!header) return null
    const rest = await part(header.metadataAt, header.metadataLength)
    if (rest.status !== PARTIAL) return await wholeArchive(rest)
    return { archive: { kind: 'parts', url }, metadata: unpacked(new Uint8Array(await rest.arrayBuffer()), header) }
  } catch {
    return null
  }
}

async function wholeArchive(response: Response): Promise<ReceivedArchive | null> {
  const bytes = response.ok ? await atMost(LARGEST_BYTES, response.body) : null
  const header = bytes && archiveHeader(bytes)
  if (!header) return null
  const { metadataAt, metadataLength } = header
  const metadata = unpacked(bytes.subarray(metadataAt, metadataAt + metadataLength), header)
  // Of its own, so that it can be handed over whole.
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer
  return { archive: { kind: 'whole', bytes: own as ArrayBuffer }, metadata }
}

function unpacked(bytes: Uint8Array, { isCompressed }: ArchiveHeader): string {
  return new TextDecoder().decode(isCompressed ? gunzipSync(bytes) : bytes)
}
