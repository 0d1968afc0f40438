import type { FieldTable, FieldValues } from '../../../domain/FieldSpec.ts'
import { blankValues } from '../../../domain/fieldCells.ts'
import { GOAL_FIELDS } from '../../../domain/goalFields.ts'
import { NOTE_FIELDS } from '../../../domain/noteFields.ts'
import type { Edit } from './Draft.ts'
import { isText, storedFields } from './fieldChecks.ts'
import type { PlanEdit } from './PlanEdit.ts'
import type { RecordDeed } from './RecordDeed.ts'
import { type DraftReading, isFields, readEdits } from './readEdits.ts'

/** Edits of goals and notes as they were stored (`readEdits`), checked value by value. */
export function readPlanDraft(stored: unknown): DraftReading<PlanEdit> {
  return readEdits<PlanEdit>(stored, ({ table, recordId, deed }) => {
    if (!isText(recordId) || (table !== 'goals' && table !== 'notes')) return null
    const read = table === 'goals' ? readDeed(GOAL_FIELDS, deed) : readDeed(NOTE_FIELDS, deed)
    return read && ({ table, recordId, deed: read } as Omit<PlanEdit, keyof Edit>)
  })
}

type RecordOf<T extends FieldTable> = FieldValues<T> & { readonly id: string }

function readDeed<T extends FieldTable>(table: T, value: unknown): RecordDeed<RecordOf<T>, FieldValues<T>> | null {
  if (!isFields(value)) return null
  if (value.kind === 'create') {
    const record = readRecord(table, value.record)
    return record && { kind: 'create', record }
  }
  const base = value.base === null ? null : readRecord(table, value.base)
  if (base === null && value.base !== null) return null
  if (value.kind === 'remove') return { kind: 'remove', base }
  if (value.kind !== 'change' || !isFields(value.values)) return null
  const values = storedFields(table, value.values)
  return values && { kind: 'change', values, base }
}

/** Fields that the application has got since are unknown. */
function readRecord<T extends FieldTable>(table: T, value: unknown): RecordOf<T> | null {
  if (!isFields(value) || typeof value.id !== 'string') return null
  const read = storedFields(table, value)
  return read && { ...blankValues(table), ...read, id: value.id }
}
