import type { FieldValues } from './FieldSpec.ts'
import type { GOAL_FIELDS } from './goalFields.ts'

/** A goal of the plan. Null means that the document does not say. */
export interface Goal extends FieldValues<typeof GOAL_FIELDS> {
  readonly id: string
}
