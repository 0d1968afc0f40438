import { packageBytes } from '../../../ingest/packageBytes.ts'
import type { FolderPort } from '../../../keeping/folder/FolderPort.ts'

/** The files of the package in a folder. Rejects when one is there and cannot be read. */
export function packageInFolder(port: FolderPort): Promise<ReadonlyMap<string, Uint8Array>> {
  return packageBytes('', async (path) => {
    const bytes = await port.read(path.replace(/^\//, ''))
    return { status: bytes ? 200 : 404, bytes: bytes ?? new Uint8Array(), declaredLength: null }
  })
}
