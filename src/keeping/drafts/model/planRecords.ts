import type { Dataset } from '../../../domain/Dataset.ts'
import type { Goal } from '../../../domain/Goal.ts'
import type { Note } from '../../../domain/Note.ts'
import { activeEdits } from './draftHistory.ts'
import { followedPlan } from './followDivision.ts'
import { type LaidRecords, layRecords } from './layRecords.ts'
import type { PlanDraft } from './PlanEdit.ts'
import type { RecordForm } from './RecordDeed.ts'

type FieldsOf<R> = Omit<R, 'id'>

const formOf = <R extends { readonly id: string }>(): RecordForm<R, FieldsOf<R>> => ({
  idOf: ({ id }) => id,
  valuesOf: ({ id: _, ...fields }) => fields,
  withValues: (record, values) => ({ ...record, ...values }),
})

export const GOAL_FORM = formOf<Goal>()
export const NOTE_FORM = formOf<Note>()

export interface LaidPlan {
  readonly goals: LaidRecords<Goal, keyof FieldsOf<Goal>>
  readonly notes: LaidRecords<Note, keyof FieldsOf<Note>>
}

/**
 * The package's goals and notes with the draft over them (`layRecords`), edits in the order they were made. `divided`: when
 * the division that lies over the package was read in, as `followedPlan` takes it.
 */
export function planRecords(dataset: Dataset, draft: PlanDraft, divided: number | null): LaidPlan {
  const { goals, notes } = dataset
  const edits = activeEdits(followedPlan(draft, dataset, divided))
  return {
    goals: layRecords(
      goals,
      edits.filter((edit) => edit.table === 'goals'),
      GOAL_FORM,
    ),
    notes: layRecords(
      notes,
      edits.filter((edit) => edit.table === 'notes'),
      NOTE_FORM,
    ),
  }
}
