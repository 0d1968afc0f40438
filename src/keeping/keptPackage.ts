import { del, get, set } from 'idb-keyval'
import { browserStorage } from './browserStorage.ts'
import { type OpenedPackage, openedKey, openedMark } from './OpenedPackage.ts'

/** The package of a file that is shown instead of the server's; null when there is none, or nothing that can be read. */
export async function readOpenedPackage(packageKey: string): Promise<OpenedPackage | null> {
  try {
    return readOpened(await get<unknown>(openedKey(packageKey)))
  } catch {
    return null
  }
}

/**
 * Keeps the package of a file, so that it is shown when the page comes back; null takes it away. Whether it could be kept:
 * a browser that is full or forbids it shows it as long as the page is open.
 */
export async function keepOpenedPackage(packageKey: string, opened: OpenedPackage | null): Promise<boolean> {
  try {
    if (opened) await set(openedKey(packageKey), opened)
    else await del(openedKey(packageKey))
    if (opened) browserStorage()?.setItem(openedMark(packageKey), '1')
    else browserStorage()?.removeItem(openedMark(packageKey))
    return true
  } catch {
    return false
  }
}

/** What the browser kept, if it is the files of a package. */
export function readOpened(kept: unknown): OpenedPackage | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { name, at, files } = kept as Partial<Record<keyof OpenedPackage, unknown>>
  if (typeof name !== 'string' || typeof at !== 'number' || !(files instanceof Map) || files.size === 0) return null
  const isFiles = [...files].every(([path, bytes]) => typeof path === 'string' && bytes instanceof Uint8Array)
  return isFiles ? { name, at, files: files as ReadonlyMap<string, Uint8Array> } : null
}
