import { readFile } from 'node:fs/promises'
import type { FetchFile } from '../../src/ingest/FetchedFile.ts'

/** Serves a folder as a web host would: the file, or 404. */
export const folderFetch: FetchFile = async (url) => {
  try {
    const bytes = new Uint8Array(await readFile(url))
    return { status: 200, bytes, declaredLength: bytes.length }
  } catch {
    return { status: 404, bytes: new Uint8Array(), declaredLength: null }
  }
}
