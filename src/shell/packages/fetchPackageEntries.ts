import { PACKAGE_INDEX } from '../../address/packagePath.ts'
import type { PackageEntry } from '../../domain/PackageEntry.ts'
import { readPackageIndex } from '../../ingest/readPackageIndex.ts'

/** The packages that this installation offers; none where it has no list, or nobody answers. Never rejects. */
export async function fetchPackageEntries(): Promise<readonly PackageEntry[]> {
  try {
    const response = await fetch(new URL(PACKAGE_INDEX, document.baseURI))
    return response.ok ? readPackageIndex(await response.text()) : []
  } catch {
    return []
  }
}
