import { offlineStore } from '../../../src/keeping/offline/offlineStore.ts'

/** The file is the copy. */
export function startOffline(): void {
  offlineStore.change({ kind: 'file' })
}

/** A file is never replaced by a newer one by itself. */
export async function takeUpdate(): Promise<void> {}
