import type { PackageEntry } from '../../../src/domain/PackageEntry.ts'

/** There is one package in the page, and nothing to choose. */
export async function fetchPackageEntries(): Promise<readonly PackageEntry[]> {
  return []
}
