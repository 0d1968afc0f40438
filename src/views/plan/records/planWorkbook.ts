import type { Dataset } from '../../../domain/Dataset.ts'
import type { FieldTable } from '../../../domain/FieldSpec.ts'
import { fieldCells } from '../../../domain/fieldCells.ts'
import { GOAL_FIELDS } from '../../../domain/goalFields.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { NOTE_FIELDS } from '../../../domain/noteFields.ts'
import { plainId } from '../../../domain/plainId.ts'
import { placeMeanings } from '../../../facts/workbook/placeMeanings.ts'
import { issuesOfRow, rowOver } from '../../../facts/workbook/rowOver.ts'
import type { RowToRead, WorkbookColumn, WorkbookTable } from '../../../facts/workbook/WorkbookTable.ts'
import { IssueLog } from '../../../ingest/IssueLog.ts'
import { validateGoals } from '../../../ingest/validateGoals.ts'
import { validateNotes } from '../../../ingest/validateNotes.ts'
import type { PlanRecords, PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { cellsOfPlace, PLACE, placeOf, type RecordCells, type RecordField, recordForm } from './model/recordForm.ts'

const TITLES = { goals: 'goal_sv', notes: 'text_sv' } as const

/** The goals or the notes as a workbook: the fields of their form in its order. */
export function planWorkbook<T extends PlanTableName>(
  table: T,
  dataset: Dataset,
  language: Language,
): WorkbookTable<PlanRecords[T]> {
  const meaningsOf = placeMeanings(dataset, ({ areaId, groupId }) =>
    placeOf({ area_id: areaId ?? '', group_id: groupId ?? '' }),
  )
  const columns = recordForm(dataset, table, {}, language).map((field) => ({
    ...columnOf(field),
    // One place alone: the areas of a kind are no answer.
    ...(field.column === PLACE && {
      meaningsOf: (text: string) => meaningsOf(text).filter(({ ids }) => ids.length === 1),
    }),
  }))
  return {
    name: table,
    titleColumn: TITLES[table],
    columns,
    idOf: ({ id }) => id,
    cellsOf: (record) => shownPlace(cellsOf(table, record)),
    read: (row) => readRow(table, row, columns),
    newId: (title, taken) => plainId(title, new Set(taken), table === 'goals' ? 'mal' : 'rost'),
  }
}

const KINDS = { text: 'text', long: 'long', number: 'number', choice: 'choice', checks: 'list' } as const

function columnOf({ column, label, kind, options }: RecordField): WorkbookColumn {
  // The periods to choose among are those of the indicator of each row.
  if (column === 'baseline_period') return { column, label, kind: 'text' }
  if (column === 'date') return { column, label, kind: 'date' }
  return { column, label, kind: KINDS[kind], ...(options && { options: options.map(([id, name]) => ({ id, name })) }) }
}

function cellsOf<T extends PlanTableName>(table: T, record: PlanRecords[T]): RecordCells {
  return table === 'goals'
    ? fieldCells(GOAL_FIELDS, record as PlanRecords['goals'])
    : fieldCells(NOTE_FIELDS, record as PlanRecords['notes'])
}

function shownPlace({ area_id, group_id, ...cells }: RecordCells): RecordCells {
  return { ...cells, [PLACE]: placeOf({ area_id: area_id ?? '', group_id: group_id ?? '' }) }
}

function readRow<T extends PlanTableName>(
  table: T,
  row: RowToRead<PlanRecords[T]>,
  columns: readonly WorkbookColumn[],
) {
  const { before, id, line, file } = row
  const titleColumn = TITLES[table]
  const fields: FieldTable = table === 'goals' ? GOAL_FIELDS : NOTE_FIELDS
  const { [PLACE]: place, ...rest } = row.cells
  const cells = { ...rest, ...cellsOfPlace(place ?? ''), [table === 'goals' ? 'goal_id' : 'note_id']: id }
  const changed = new Set([...row.changed, ...(row.changed.has(PLACE) ? ['area_id', 'group_id'] : [])])
  const log = new IssueLog(file)
  const rows = { rows: [{ line, cells: new Map(Object.entries(cells)) }], openCell: null }
  const found = table === 'goals' ? validateGoals(rows, log)[0]!.goal : validateNotes(rows, log)[0]!.note
  const isNamed = (row.cells[titleColumn] ?? '') !== ''
  const read = (isNamed || !before ? found : { ...found, text: before.text }) as PlanRecords[T]
  return {
    record: rowOver<PlanRecords[T]>(fields, { changed, before }, read, log.issues()),
    issues: issuesOfRow(log.issues(), { ...row, changed }, columns, titleColumn),
  }
}
