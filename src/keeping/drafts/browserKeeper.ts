import { get, update } from 'idb-keyval'
import { markDraft } from './draftMarker.ts'
import type { DraftKeeper } from './EditStore.ts'
import { type DraftKind, draftKey } from './model/draftKinds.ts'

/**
 * Keeps one kind of draft of a package in this browser. `packageKey` tells packages apart: an address. Pages of the same
 * installation tell each other when they have written.
 */
export function browserKeeper(kind: DraftKind, packageKey: string): DraftKeeper {
  const key = draftKey(kind, packageKey)
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(key)
  return {
    read: () => get(key),
    update: (next) => {
      markDraft(kind, packageKey)
      return update(key, next)
    },
    tell: () => channel?.postMessage('written'),
    listen: (onNews) => channel?.addEventListener('message', onNews),
  }
}
