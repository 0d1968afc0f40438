import { useId, useMemo, useState } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { MeasureRecord } from '../../../domain/MeasureRecord.ts'
import { FORM_PARTS, type MeasureColumn } from '../../../domain/measureFields.ts'
import { plainId } from '../../../domain/plainId.ts'
import { textIn } from '../../../domain/textIn.ts'
import { RecordForm } from '../../../ui/RecordForm.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { FormContext } from './FormContext.ts'
import { goTo } from './goTo.ts'
import { LackingFields } from './LackingFields.tsx'
import { MeasureFields } from './MeasureFields.tsx'
import { readForm } from './readForm.ts'
import { useTypedMeasure } from './useTypedMeasure.ts'
import { WhereFields } from './WhereFields.tsx'

export interface MeasureEditorProps {
  readonly dataset: Dataset
  /** What the form begins with. An id of '' is a measure that has none yet. */
  readonly record: MeasureRecord
  readonly language: Language
  readonly onSave: (record: MeasureRecord) => void
  readonly onClose: () => void
}

/** The form of a measure: every field of the table, what is unknown said so, and what is wrong told as one writes. */
export function MeasureEditor({ dataset, record, language, onSave, onClose }: MeasureEditorProps) {
  const { measureForm: words, recordForm: frame } = registerCatalogue(language)
  const formId = useId()
  const { cells, links, isKept, write, setLinks, forget } = useTypedMeasure(record)
  const [asked, setAsked] = useState<ReadonlySet<MeasureColumn>>(new Set())
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [isTried, setTried] = useState(false)
  const reading = useMemo(
    () => readForm({ cells, links, asked }, record.measure.id, dataset, language),
    [cells, links, asked, record, dataset, language],
  )
  const errors = reading.faults.filter(({ isWarning }) => !isWarning)
  const form = useMemo(
    () => ({
      id: formId,
      cells,
      links,
      asked,
      dataset,
      language,
      measure: reading.record.measure,
      setLinks,
      faults: reading.faults.filter(({ column }) => isTried || touched.has(column)),
      set: (changes: Partial<Record<MeasureColumn, string>>) => {
        write(changes)
        setTouched((before) => new Set([...before, ...Object.keys(changes)]))
      },
      ask: (column: MeasureColumn, isAsked: boolean) => {
        setAsked((before) => {
          const next = new Set(before)
          if (isAsked) next.add(column)
          else next.delete(column)
          return next
        })
        setTouched((before) => new Set([...before, column]))
      },
    }),
    [formId, cells, links, asked, dataset, language, reading, isTried, touched, write, setLinks],
  )
  const save = (): void => {
    setTried(true)
    if (errors.length > 0) {
      goTo(`${formId}-${errors[0]!.column}`)
      return
    }
    forget()
    const { measure } = reading.record
    const taken = new Set(dataset.measures.map(({ id }) => id))
    onSave({ ...reading.record, measure: { ...measure, id: measure.id || plainId(measure.title.sv, taken, 'insats') } })
  }
  const discard = (): void => {
    forget()
    onClose()
  }
  return (
    <FormContext value={form}>
      <RecordForm
        title={record.measure.id === '' ? words.newTitle : words.editTitle(textIn(record.measure.title, language))}
        words={frame}
        faults={isTried ? errors.length : 0}
        isKept={isKept}
        isChanged={touched.size > 0 || isKept || links !== record.links}
        onSave={save}
        onDiscard={discard}
      >
        {record.measure.id !== '' && <LackingFields />}
        {FORM_PARTS.map((part) =>
          part === 'where' ? <WhereFields key={part} /> : <MeasureFields key={part} part={part} />,
        )}
      </RecordForm>
    </FormContext>
  )
}
