import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { IssueLog } from '../../../ingest/IssueLog.ts'
import { validateGoals } from '../../../ingest/validateGoals.ts'
import { validateNotes } from '../../../ingest/validateNotes.ts'
import type { PlanRecords, PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { issueText } from '../../../words/issues/issueText.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { RecordCells } from './model/recordForm.ts'

export interface RecordFault {
  readonly column: string
  readonly text: string
  /** A fault keeps the record from being saved; a warning is told. */
  readonly isWarning: boolean
}

export interface RecordReading<T extends PlanTableName> {
  readonly record: PlanRecords[T]
  readonly faults: readonly RecordFault[]
}

/** Habits of a whole column say nothing about one cell, and the text that must be there has words of its own. */
const TOLD_OTHERWISE = ['decimal-comma', 'number-dressed', 'number-noise', 'missing-symbol', 'text-missing']

/** What is written in the form as a goal or a note, with what is wrong in the words of the reader of packages. */
export function readRecordForm<T extends PlanTableName>(
  table: T,
  cells: RecordCells,
  id: string,
  { indicators }: Pick<Dataset, 'indicators'>,
  language: Language,
): RecordReading<T> {
  const isGoal = table === 'goals'
  const log = new IssueLog(`${table}.csv`)
  const words = planCatalogue(language).planRecords
  const key = { [isGoal ? 'goal_id' : 'note_id']: id || words[table].newTitle }
  const row = { line: 1, cells: new Map(Object.entries({ ...cells, ...key })) }
  const rows = { rows: [row], openCell: null }
  const read = isGoal ? validateGoals(rows, log)[0]!.goal : validateNotes(rows, log)[0]!.note
  const text = isGoal ? 'goal_sv' : 'text_sv'
  const faults = log.issues().flatMap((issue): RecordFault[] => {
    if (TOLD_OTHERWISE.includes(issue.code)) return []
    const { sentence, fix } = issueText(issue, language)
    return [{ column: issue.column ?? text, text: `${sentence} ${fix}`, isWarning: issue.severity !== 'error' }]
  })
  const written = (cells[text] ?? '').trim().normalize('NFC')
  if (written === '') faults.push({ column: text, text: words.textNeeded, isWarning: false })
  // A period of the indicator that was chosen before says nothing of the one that is chosen now.
  const hasIndicator = !isGoal || indicators.some((indicator) => indicator.id === cells.indicator_id)
  const settled = hasIndicator ? read : { ...read, baselinePeriod: null }
  return { record: { ...settled, id, text: { ...read.text, sv: written } } as PlanRecords[T], faults }
}
