import type { FetchedFile } from './FetchedFile.ts'

const TIMEOUT_MS = 60_000

/** One file over HTTP without credentials; gives up after a minute. */
export async function fetchPackageFile(url: string, signal?: AbortSignal): Promise<FetchedFile> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  const response = await fetch(url, {
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    credentials: 'same-origin',
  })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const length = response.headers.get('content-length')
  const isPlain = response.headers.get('content-encoding') === null
  const declaredLength = isPlain && length !== null ? Number(length) : null
  const kept = response.headers.get('x-kept-since')
  return { status: response.status, bytes, declaredLength, ...(kept !== null && { keptSince: isoTime(kept) }) }
}

/** An HTTP date as ISO 8601; empty when it is none. */
function isoTime(date: string): string {
  const time = Date.parse(date)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
