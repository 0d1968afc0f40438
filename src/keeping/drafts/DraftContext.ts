import { createContext } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { DraftStore } from './DraftStore.ts'
import type { EditStore } from './EditStore.ts'
import type { PlanEdit } from './model/PlanEdit.ts'

export interface DraftAccess {
  readonly store: DraftStore
  /** Edits of goals and notes. */
  readonly plan: EditStore<PlanEdit>
  /** The package as it was read, before the draft. */
  readonly packaged: Dataset
  /** When the division that lies over the package was read in (`dividedAt`); null where none does, or nobody knows. */
  readonly divided: number | null
}

/** The reader's draft, for whoever edits it or says that there is one. */
export const DraftContext = createContext<DraftAccess | null>(null)
