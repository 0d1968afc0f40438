import type { IssueCode } from '../domain/IssueCode.ts'
import { decodeText } from './decodeText.ts'
import { type FetchedFile, type FetchFile, LARGEST_BYTES } from './FetchedFile.ts'

/** What came of asking for one file. `absent`: the package seems not to have it. */
export interface ReceivedFile {
  readonly bytes: Uint8Array | null
  readonly fault: {
    readonly code: IssueCode
    readonly params: Readonly<Record<string, string | number>>
    readonly absent: boolean
  } | null
  /** Set when the browser's own copy answered in the server's place: since when, or empty. */
  readonly keptSince?: string
}

const MEGABYTE = 1024 * 1024

/** Fetches one file; every way this can fail is a fault with its own code. Never rejects. */
export async function receiveFile(url: string, fetchFile: FetchFile, signal?: AbortSignal): Promise<ReceivedFile> {
  let answer: FetchedFile
  try {
    answer = await fetchFile(url, signal)
  } catch (error) {
    if (signal?.aborted) return failed('load-cancelled')
    const name = error instanceof Error || error instanceof DOMException ? error.name : ''
    return failed(name === 'TimeoutError' ? 'file-timeout' : 'file-unreachable')
  }
  const { status, bytes, declaredLength, isTooLarge, keptSince } = answer
  if (status === 404 || status === 410) return failed('file-missing', {}, true)
  if (status < 200 || status >= 300) return failed('file-server-error', { status })
  if (isTooLarge || bytes.length > LARGEST_BYTES) return failed('file-too-large', { limit: LARGEST_BYTES / MEGABYTE })
  if (declaredLength !== null && bytes.length < declaredLength) {
    return failed('file-truncated', { received: bytes.length, expected: declaredLength })
  }
  // Many static hosts answer a missing file with their start page and status 200.
  if (looksLikeHtml(bytes)) return failed('file-html', {}, true)
  return { bytes, fault: null, ...(keptSince !== undefined && { keptSince }) }
}

/** A file that nobody asked for, since the package does without it. */
export const NOT_ASKED_FOR: ReceivedFile = failed('file-missing', {}, true)

function failed(code: IssueCode, params: Record<string, string | number> = {}, absent = false): ReceivedFile {
  return { bytes: null, fault: { code, params, absent } }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, 512), '').text ?? ''
  return /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)
}
