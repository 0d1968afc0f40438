import type { DraftStore } from './DraftStore.ts'
import type { EditStore } from './EditStore.ts'
import type { FigureEdit } from './model/FigureDraft.ts'
import type { PlanEdit } from './model/PlanEdit.ts'

/** What the reader has changed over a package: edits of measures, of goals and notes, and figures of the reader's own. */
export interface Drafts {
  readonly measures: DraftStore
  readonly figures: EditStore<FigureEdit>
  readonly plan: EditStore<PlanEdit>
}
