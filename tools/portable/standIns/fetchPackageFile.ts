import type { FetchedFile } from '../../../src/ingest/FetchedFile.ts'
import { PACKAGE_FOLDER } from '../packageFolder.ts'
import { embedded } from './embedded.ts'

/** A file of the package that lies in the page, whatever folder the page itself lies in. */
export async function fetchPackageFile(url: string): Promise<FetchedFile> {
  const folder = new URL(PACKAGE_FOLDER, document.baseURI).href
  const path = url.startsWith(folder) ? decodeURIComponent(url.slice(folder.length)) : ''
  const bytes = embedded().files.get(path)
  return bytes
    ? { status: 200, bytes, declaredLength: bytes.length }
    : { status: 404, bytes: new Uint8Array(), declaredLength: null }
}
