import { get, set } from 'idb-keyval'

const keyOf = (packageKey: string): string => `social-kompass:folder:${packageKey}`

/** The part of a handle that asks; only browsers that give folders have it. */
type Asking = { readonly requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState> }

/** The folder that was worked in last with this package; null when none is kept, or something else. */
export async function keptFolder(packageKey: string): Promise<FileSystemDirectoryHandle | null> {
  try {
    const kept: unknown = await get(keyOf(packageKey))
    return isFolder(kept) ? kept : null
  } catch {
    return null
  }
}

/**
 * Remembers a folder, not what is in it, where the browser has promised to keep what it is given; elsewhere it is chosen
 * again. A private window promises nothing, and Chromium falls when one reads a folder from its database.
 */
export async function keepFolder(
  packageKey: string,
  folder: FileSystemDirectoryHandle,
  isPromised: () => Promise<boolean> = () => navigator.storage.persisted(),
): Promise<void> {
  try {
    if (await isPromised()) await set(keyOf(packageKey), folder)
  } catch {
    // Full or forbidden.
  }
}

/** Whether the folder may be read and written again. The browser asks its reader, which it does only after a press. */
export async function mayUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = folder as Asking
  return requestPermission === undefined || (await requestPermission.call(folder, { mode: 'readwrite' })) === 'granted'
}

function isFolder(kept: unknown): kept is FileSystemDirectoryHandle {
  const { kind, name, getFileHandle } = (kept ?? {}) as Partial<FileSystemDirectoryHandle>
  return kind === 'directory' && typeof name === 'string' && typeof getFileHandle === 'function'
}
