import { fetchPackageFile } from '../../../ingest/fetchPackageFile.ts'
import { packageBytes } from '../../../ingest/packageBytes.ts'
import type { PackageAccess } from '../../../keeping/PackageContext.ts'

/**
 * The files of the package that is shown, as they are: of the file that was opened, or of the server, and then as the page
 * fetched them when it opened, where the browser still has them. Rejects when one cannot be had.
 */
export async function shownFiles({ opened, address }: PackageAccess): Promise<ReadonlyMap<string, Uint8Array>> {
  if (opened) return opened.files
  const fromCache = (url: string, signal?: AbortSignal) => fetchPackageFile(url, signal, 'force-cache')
  return packageBytes(new URL(address, document.baseURI).href, fromCache, true)
}

type Files = ReadonlyMap<string, Uint8Array>

/** Whether two packages have the same files, byte for byte. */
export function sameFiles(one: Files, other: Files): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, bytes]) => {
      const same = other.get(path)
      return same !== undefined && same.length === bytes.length && bytes.every((byte, at) => byte === same[at])
    })
  )
}
