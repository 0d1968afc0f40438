import { get, set } from 'idb-keyval'
import { readOpened } from './keptPackage.ts'
import type { OpenedPackage } from './OpenedPackage.ts'

const keyOf = (packageKey: string): string => `social-kompass:edition:${packageKey}`

/** The package as the reader last saw what had changed in it; null when nothing is kept, or nothing that can be read. */
export async function readLastEdition(packageKey: string): Promise<OpenedPackage | null> {
  try {
    return readOpened(await get<unknown>(keyOf(packageKey)))
  } catch {
    return null
  }
}

/** Remembers an edition as seen. A browser that keeps nothing has nothing to compare with the next time. */
export async function keepLastEdition(packageKey: string, edition: OpenedPackage): Promise<void> {
  try {
    await set(keyOf(packageKey), edition)
  } catch {
    // Full or forbidden.
  }
}
