import type { FolderPort } from './FolderPort.ts'

/** The part of `window` that gives folders; only Edge and Chrome have it. */
type Picking = {
  readonly showDirectoryPicker?: (options: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>
}

export const canWorkInFolder = (): boolean => typeof (window as Picking).showDirectoryPicker === 'function'

/** A folder that the reader chooses; null when none was chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (window as Picking).showDirectoryPicker?.({ mode: 'readwrite', id: 'social-kompass' })) ?? null
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return null
    throw fault
  }
}

/** A folder of the browser's: the reader's own, or one of the browser's private file system. */
export function browserFolder(root: FileSystemDirectoryHandle): FolderPort {
  return {
    name: root.name,
    list: () => pathsIn(root, ''),
    read: async (path) => {
      const parts = path.split('/')
      try {
        const folder = await folderOf(root, parts.slice(0, -1), false)
        const file = await (await folder.getFileHandle(parts.at(-1)!)).getFile()
        return new Uint8Array(await file.arrayBuffer())
      } catch (fault) {
        if (fault instanceof DOMException && fault.name === 'NotFoundError') return null
        throw fault
      }
    },
    write: async (path, bytes) => {
      const parts = path.split('/')
      const folder = await folderOf(root, parts.slice(0, -1), true)
      // What is written takes the file's place when it is closed, and not before.
      const writing = await (await folder.getFileHandle(parts.at(-1)!, { create: true })).createWritable()
      await writing.write(bytes as Uint8Array<ArrayBuffer>)
      await writing.close()
    },
  }
}

async function folderOf(
  root: FileSystemDirectoryHandle,
  parts: readonly string[],
  create: boolean,
): Promise<FileSystemDirectoryHandle> {
  let folder = root
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create })
  return folder
}

type Entries = { readonly entries: () => AsyncIterable<readonly [string, FileSystemHandle]> }

async function pathsIn(folder: FileSystemDirectoryHandle, before: string): Promise<string[]> {
  const paths: string[] = []
  for await (const [name, handle] of (folder as unknown as Entries).entries()) {
    if (name.startsWith('.')) continue
    if (handle.kind === 'file') paths.push(before + name)
    else if (before === '') paths.push(...(await pathsIn(handle as FileSystemDirectoryHandle, `${name}/`)))
  }
  return paths
}
