/** Deeper than this is nobody's folder of figures. */
const MOST_DEPTH = 4
const MOST_FILES = 500

/** The files of a drop, those of dropped folders too, under their paths. Must be called while the event is handled. */
export async function filesOfDrop(transfer: Pick<DataTransfer, 'items' | 'files'>): Promise<File[]> {
  const plain = [...transfer.files]
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (!entries.some((entry) => entry?.isDirectory)) return plain
  const files: File[] = []
  for (const entry of entries) if (entry) await collect(entry, files, MOST_DEPTH)
  return files
}

async function collect(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (files.length >= MOST_FILES || depth === 0 || entry.name.startsWith('.')) return
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => {
      ;(entry as FileSystemFileEntry).file(resolve, () => resolve(null))
    })
    if (file) files.push(new File([file], entry.fullPath.replace(/^\//, ''), { type: file.type }))
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // The entries come in portions, and an empty one is the last.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return
    for (const each of some) await collect(each, files, depth - 1)
  }
}
