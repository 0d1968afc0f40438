import { Store } from '../../domain/Store.ts'

/** How far the application has come in working without a network. */
export interface OfflineState {
  /**
   * `unavailable`: the browser or the address does not allow it; `saving`: not everything is kept yet; `failed`: it could
   * not be kept, since the network broke off, the storage is full, or the server has half a new version; `file`: all is in
   * the file that is open.
   */
  readonly kind: 'unavailable' | 'saving' | 'ready' | 'failed' | 'file'
  /** A newer version is kept and waits for the reader's word. */
  readonly hasUpdate: boolean
  /** When the figures on the screen were fetched (ISO; empty when not known), if they are the browser's own copy; else null. */
  readonly keptSince: string | null
}

class OfflineStore extends Store<OfflineState> {
  change(changes: Partial<OfflineState>): void {
    this.set({ ...this.get(), ...changes })
  }
}

/** One for the page: the browser has one service worker for it too. */
export const offlineStore = new OfflineStore({ kind: 'unavailable', hasUpdate: false, keptSince: null })
