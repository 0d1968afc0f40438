import { atMost } from './atMost.ts'
import { type FetchedFile, LARGEST_BYTES } from './FetchedFile.ts'

const TIMEOUT_MS = 60_000

/**
 * One file over HTTP without credentials; gives up after a minute. What grows past the largest file is stopped while it
 * arrives: a few megabytes of gzip may unpack to more than the memory holds.
 *
 * @param cache `force-cache` for a file that the page has already fetched
 */
export async function fetchPackageFile(
  url: string,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<FetchedFile> {
  const stop = new AbortController()
  const signals = [AbortSignal.timeout(TIMEOUT_MS), stop.signal, ...(signal ? [signal] : [])]
  const response = await fetch(url, { signal: AbortSignal.any(signals), credentials: 'same-origin', cache })
  const length = response.headers.get('content-length')
  const isPlain = response.headers.get('content-encoding') === null
  const declaredLength = isPlain && length !== null ? Number(length) : null
  const kept = response.headers.get('x-kept-since')
  const bytes = await atMost(LARGEST_BYTES, response.body)
  if (bytes === null) stop.abort()
  return {
    status: response.status,
    bytes: bytes ?? new Uint8Array(),
    declaredLength,
    isTooLarge: bytes === null,
    ...(kept !== null && { keptSince: isoTime(kept) }),
  }
}

/** An HTTP date as ISO 8601; empty when it is none. */
function isoTime(date: string): string {
  const time = Date.parse(date)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
