import { browserStorage } from '../../keeping/browserStorage.ts'

/** All that the application keeps in the browser's storage has a name that begins so. */
const OURS = 'social-kompass:'
/** There once a reader has met the start. */
const SEEN = `${OURS}start-seen`

/** Says that a package has been looked at apart from others, and nothing of a reader: see `scopedStorage`. */
const APART = `${OURS}apart@`

/**
 * Whether nobody has been here in this browser: nothing of ours is kept. Where nothing can be kept it is never said to be
 * the first time, since it would be so at every visit.
 */
export function isFirstVisit(storage: Pick<Storage, 'length' | 'key'> | null = browserStorage()): boolean {
  if (!storage) return false
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
  return !keys.some((key) => key.startsWith(OURS) && !key.startsWith(APART))
}

/** Remembers that the start has been met; where nothing can be kept, nothing happens. */
export function markStartSeen(storage: Pick<Storage, 'setItem'> | null = browserStorage()): void {
  try {
    storage?.setItem(SEEN, '1')
  } catch {
    // Full or forbidden: it is met once more.
  }
}
