import type { Goal } from '../../../domain/Goal.ts'
import type { Note } from '../../../domain/Note.ts'
import type { Draft, Edit } from './Draft.ts'
import type { RecordDeed } from './RecordDeed.ts'

/** The records that a plan is written of, by the table they stand in. */
export interface PlanRecords {
  readonly goals: Goal
  readonly notes: Note
}
export type PlanTableName = keyof PlanRecords

/** One edit of a goal or a note. */
export type PlanEdit = {
  [T in PlanTableName]: Edit & {
    readonly table: T
    readonly recordId: string
    readonly deed: RecordDeed<PlanRecords[T], Omit<PlanRecords[T], 'id'>>
  }
}[PlanTableName]

/** The reader's edits of goals and notes. */
export type PlanDraft = Draft<PlanEdit>
