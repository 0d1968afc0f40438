import type { EditStore } from './EditStore.ts'
import { activeEdits } from './model/draftHistory.ts'
import type { FigureEdit } from './model/FigureDraft.ts'

/** When the division that lies over the package was read in, in milliseconds of the editor's clock; null where none does. */
export function dividedAt(figures: Pick<EditStore<FigureEdit>, 'get'>): number | null {
  const last = activeEdits(figures.get().draft).findLast(({ overlay }) => overlay['areas.geojson'] !== undefined)
  return last?.at ?? null
}
