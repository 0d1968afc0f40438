/** The answer to one request: bytes after decompression. */
export interface FetchedFile {
  /** HTTP status. */
  readonly status: number
  readonly bytes: Uint8Array
  /** Length the server promised for these bytes, or null when it did not say or compressed them. */
  readonly declaredLength: number | null
  /** Set when the browser's own copy answered because the server did not: when it was fetched (ISO), or empty when not known. */
  readonly keptSince?: string
  /** True when it was stopped for its size; `bytes` is then empty. */
  readonly isTooLarge?: boolean
}

/** The largest file that is read, after decompression. */
export const LARGEST_BYTES = 256 * 1024 * 1024

/** Rejects with a `TimeoutError` or `AbortError` by name, or any other error when the host cannot be reached. */
export type FetchFile = (url: string, signal?: AbortSignal) => Promise<FetchedFile>
