import type { Goal } from '../domain/Goal.ts'
import { GOAL_FIELDS } from '../domain/goalFields.ts'
import type { IssueLog } from './IssueLog.ts'
import type { CsvTable } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readFields } from './readFields.ts'
import { uniqueRows } from './uniqueRows.ts'

/** A goal whose keys have not been looked up yet, and the line it stands on. */
export interface GoalDraft {
  readonly line: number
  readonly goal: Goal
}

/** goals.csv to goals in the order of the file. Blank stays unknown (null), never zero. */
export function validateGoals(table: CsvTable, log: IssueLog): GoalDraft[] {
  const reader = new RowReader(table, log)
  return uniqueRows(table.rows, 'goal_id', reader).map((row) => {
    const id = reader.id(row, 'goal_id')
    const read = readFields(GOAL_FIELDS, row, reader)
    const { text } = read
    if (text.sv === '')
      log.warning('text-missing', { line: row.line, column: 'goal_sv' }, { column: 'goal_sv', used: id })
    return { line: row.line, goal: { id, ...read, text: { ...text, sv: text.sv || id } } }
  })
}
