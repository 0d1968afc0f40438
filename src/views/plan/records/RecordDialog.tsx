import { useId, useMemo, useState } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import { blankValues, fieldCells } from '../../../domain/fieldCells.ts'
import { GOAL_FIELDS } from '../../../domain/goalFields.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { NOTE_FIELDS } from '../../../domain/noteFields.ts'
import type { PlanRecords, PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { useTyped } from '../../../keeping/useTyped.ts'
import form from '../../../ui/RecordForm.module.css'
import { RecordForm } from '../../../ui/RecordForm.tsx'
import { planCatalogue } from '../words/planCatalogue.ts'
import { cellsOfPlace, PLACE, placeOf, type RecordCells, recordForm } from './model/recordForm.ts'
import { RecordInput } from './RecordInput.tsx'
import { readRecordForm } from './readRecordForm.ts'

export interface RecordDialogProps<T extends PlanTableName> {
  readonly table: T
  readonly dataset: Dataset
  readonly record: PlanRecords[T] | 'new'
  readonly language: Language
  readonly onSave: (record: PlanRecords[T]) => void
  readonly onClose: () => void
}

function cellsOf(table: PlanTableName, record: PlanRecords[PlanTableName] | 'new'): RecordCells {
  if (table === 'goals')
    return fieldCells(GOAL_FIELDS, record === 'new' ? blankValues(GOAL_FIELDS) : (record as PlanRecords['goals']))
  return fieldCells(NOTE_FIELDS, record === 'new' ? blankValues(NOTE_FIELDS) : (record as PlanRecords['notes']))
}

/** The form of a goal or a note: every field of its table, and what is wrong or doubtful told as one writes. */
export function RecordDialog<T extends PlanTableName>(props: RecordDialogProps<T>) {
  const { table, dataset, record, language, onSave, onClose } = props
  const { planRecords: words, recordForm: frame } = planCatalogue(language)
  const formId = useId()
  const id = record === 'new' ? '' : record.id
  const initial = useMemo(() => cellsOf(table, record), [table, record])
  const { value: cells, isKept, write, forget } = useTyped<RecordCells>(JSON.stringify([table, id]), initial)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const fields = useMemo(() => recordForm(dataset, table, cells, language), [dataset, table, cells, language])
  const reading = useMemo(
    () => readRecordForm(table, cells, id, dataset, language),
    [table, cells, id, dataset, language],
  )
  const errors = reading.faults.filter(({ isWarning }) => !isWarning)
  const set = (column: string, text: string): void => {
    write(column === PLACE ? cellsOfPlace(text) : { [column]: text })
    setTouched((before) => new Set([...before, column]))
  }
  const save = (): void => {
    setTried(true)
    if (errors.length > 0) {
      document.getElementById(`${formId}-${errors[0]!.column}`)?.focus()
      return
    }
    forget()
    onSave(reading.record)
  }
  const discard = (): void => {
    forget()
    onClose()
  }
  return (
    <RecordForm
      title={words[table][record === 'new' ? 'newTitle' : 'editTitle']}
      words={frame}
      faults={isTried ? errors.length : 0}
      isKept={isKept}
      isChanged={touched.size > 0 || isKept}
      onSave={save}
      onDiscard={discard}
    >
      <div className={form.fields}>
        {fields.map((field) => (
          <RecordInput
            key={field.column}
            id={`${formId}-${field.column}`}
            field={field}
            value={field.column === PLACE ? placeOf(cells) : (cells[field.column] ?? '')}
            faults={reading.faults.filter(
              ({ column, isWarning }) => column === field.column && (isTried || isWarning || touched.has(field.column)),
            )}
            blank={field.column === PLACE ? words.whole : words.choose}
            onChange={(text) => set(field.column, text)}
          />
        ))}
      </div>
    </RecordForm>
  )
}
