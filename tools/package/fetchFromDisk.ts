import { readFile } from 'node:fs/promises'
import type { FetchFile } from '../../src/ingest/FetchedFile.ts'

/** Serves a folder on disk as a web host would: the file, 404, or 500 when it can't be read. */
export const fetchFromDisk: FetchFile = async (path) => {
  try {
    const bytes = new Uint8Array(await readFile(path))
    return { status: 200, bytes, declaredLength: bytes.length }
  } catch (error) {
    const status = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 404 : 500
    return { status, bytes: new Uint8Array(), declaredLength: null }
  }
}
