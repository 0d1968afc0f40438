import type { FieldValues } from './FieldSpec.ts'
import type { NOTE_FIELDS } from './noteFields.ts'

/** A dated observation of the plan, in words alone. */
export interface Note extends FieldValues<typeof NOTE_FIELDS> {
  readonly id: string
}
