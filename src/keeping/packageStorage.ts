import { browserStorage } from './browserStorage.ts'
import type { KeptStorage } from './keptList.ts'
import { packageScope } from './packageScope.ts'
import { scopedStorage } from './scopedStorage.ts'

/** The browser's storage for short texts about the package that is open; null where the reader has forbidden it. */
export function packageStorage(): KeptStorage | null {
  try {
    const storage = browserStorage()
    return storage && scopedStorage(storage, packageScope())
  } catch {
    return null
  }
}
