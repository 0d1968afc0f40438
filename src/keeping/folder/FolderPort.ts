/** A folder of the reader's that can be written in: a real one, or what stands in for it. Paths have no slash in front. */
export interface FolderPort {
  readonly name: string
  /** The files in it and in its folders. Rejects when the folder cannot be read. */
  readonly list: () => Promise<readonly string[]>
  /** Null when there is no such file. Rejects when there is one that cannot be read: a placeholder of a sync program, say. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** Writes the whole file, and the folders it stands in. Rejects when it cannot; then the file may hold a part of it. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
}
