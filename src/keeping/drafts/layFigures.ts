import type { StoredOverlay } from '../../domain/PackageOverlay.ts'
import type { EditStore } from './EditStore.ts'
import { activeEdits } from './model/draftHistory.ts'
import type { FigureEdit } from './model/FigureDraft.ts'

interface Laying {
  /** Lays these over the package, whatever was laid before. */
  lay(overlays: readonly StoredOverlay[]): void
}

/** Lays the reader's own figures over the package, now and whenever they change, on this page or another. */
export function layFigures(store: EditStore<FigureEdit>, loader: Laying): void {
  let laid = ''
  const lay = (): void => {
    const edits = activeEdits(store.get().draft)
    const ids = edits.map(({ id }) => id).join()
    if (ids === laid) return
    laid = ids
    loader.lay(edits.map(({ overlay }) => overlay))
  }
  store.subscribe(lay)
  lay()
}
