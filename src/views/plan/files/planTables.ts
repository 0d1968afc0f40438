import type { FieldTable, FieldValues } from '../../../domain/FieldSpec.ts'
import { fieldCells } from '../../../domain/fieldCells.ts'
import type { Goal } from '../../../domain/Goal.ts'
import { GOAL_FIELDS } from '../../../domain/goalFields.ts'
import type { Note } from '../../../domain/Note.ts'
import { NOTE_FIELDS } from '../../../domain/noteFields.ts'
import { packageTable } from '../../../output/files/packageTable.ts'

/** goals.csv (`packageTable`). */
export const goalsTable = (goals: readonly Goal[]): string => tableOf('goal_id', GOAL_FIELDS, goals)

/** notes.csv (`packageTable`). */
export const notesTable = (notes: readonly Note[]): string => tableOf('note_id', NOTE_FIELDS, notes)

function tableOf<T extends FieldTable>(
  idColumn: string,
  fields: T,
  records: readonly (FieldValues<T> & { readonly id: string })[],
): string {
  const columns = Object.values(fields).flatMap((spec) => spec.columns)
  const rows = records.map((record) => {
    const cells = fieldCells(fields, record) as Readonly<Record<string, string>>
    return [record.id, ...columns.map((column) => cells[column]!)]
  })
  return packageTable([idColumn, ...columns], rows)
}
