import { useEffect, useState } from 'react'
import { emptyMeasure } from '../../../domain/emptyMeasure.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import type { MeasureRecord } from '../../../domain/MeasureRecord.ts'
import { textIn } from '../../../domain/textIn.ts'
import { changedValues } from '../../../keeping/drafts/model/draftRecords.ts'
import type { EditDeed } from '../../../keeping/drafts/model/MeasureDraft.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { titleOfCopy } from '../../../words/titleOfCopy.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import type { Register } from './useRegister.ts'

/** What can be done to the register, and what was done last, in words. */
export function useMeasureActions(
  register: Register,
  { dataset, state, change }: Pick<ViewProps, 'dataset' | 'state' | 'change'>,
) {
  const { store, records, packaged } = register
  const language: Language = state.language
  const words = registerCatalogue(language).register
  const [editing, setEditing] = useState<MeasureRecord | null>(null)
  const [ending, setEnding] = useState<MeasureId | null>(null)
  const [message, setMessage] = useState('')
  const [pending, setPending] = useState<MeasureId | null>(null)

  // A measure can be chosen in the address only once the dataset has it.
  useEffect(() => {
    if (pending === null || !dataset.measures.some(({ id }) => id === pending)) return
    setPending(null)
    change((before) => ({ ...before, measure: pending }), 'replace')
  }, [pending, dataset, change])

  const recordOf = (id: MeasureId) => records.find(({ measure }) => measure.id === id) ?? null
  const titleOf = (record: MeasureRecord | null) => (record ? textIn(record.measure.title, language) : '')
  const baseOf = (id: MeasureId) => packaged.find(({ measure }) => measure.id === id) ?? null
  const put = (measureId: MeasureId, deed: EditDeed) => store?.add(measureId, deed)

  return {
    editing,
    ending,
    message,
    recordOf,
    titleOf,
    add: () => setEditing({ measure: emptyMeasure(''), links: [] }),
    onEdit: (id: MeasureId) => setEditing(recordOf(id)),
    onDuplicate: (id: MeasureId) => {
      const record = recordOf(id)
      if (!record) return
      const { title, shortTitle } = record.measure
      setEditing({ ...record, measure: { ...record.measure, id: '', title: titleOfCopy(title), shortTitle } })
    },
    onEnd: (id: MeasureId) => setEnding(id),
    onRemove: (id: MeasureId) => {
      change((before) => ({ ...before, measure: null }), 'replace')
      put(id, { kind: 'remove', base: baseOf(id) })
      setMessage(words.removed(titleOf(recordOf(id))))
    },
    onSave: (record: MeasureRecord) => {
      const { id } = record.measure
      const before = recordOf(id)
      const values = before && changedValues(before, record)
      if (!values) put(id, { kind: 'create', record })
      else if (Object.keys(values).length > 0) put(id, { kind: 'change', values, base: baseOf(id) })
      setEditing(null)
      setPending(id)
      setMessage(words.saved(titleOf(record)))
    },
    endIt: (end: string) => {
      const record = ending === null ? null : recordOf(ending)
      setEnding(null)
      if (!record) return
      const { id } = record.measure
      put(id, { kind: 'change', values: { status: 'ended', end: end || null }, base: baseOf(id) })
      setMessage(words.ended(titleOf(record)))
    },
    undo: () => {
      store?.undo()
      setMessage(words.undone)
    },
    redo: () => {
      store?.redo()
      setMessage(words.redone)
    },
    close: () => {
      setEditing(null)
      setEnding(null)
    },
    tell: setMessage,
  }
}
