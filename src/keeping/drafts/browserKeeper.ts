import { get, update } from 'idb-keyval'
import type { DraftKeeper } from './DraftStore.ts'
import { markDraft } from './draftMarker.ts'

const PREFIX = 'social-kompass:measures:'

/**
 * Keeps the draft of a package in this browser. `packageKey` tells packages apart: an address. Pages of the same
 * installation tell each other when they have written.
 */
export function browserKeeper(packageKey: string): DraftKeeper {
  const key = `${PREFIX}${packageKey}`
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(key)
  return {
    read: () => get(key),
    update: (next) => {
      markDraft(packageKey)
      return update(key, next)
    },
    tell: () => channel?.postMessage('written'),
    listen: (onNews) => channel?.addEventListener('message', onNews),
  }
}
