import { useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { plainId } from '../../../domain/plainId.ts'
import { textIn } from '../../../domain/textIn.ts'
import { DraftContext } from '../../../keeping/drafts/DraftContext.ts'
import type { Edit } from '../../../keeping/drafts/model/Draft.ts'
import { NO_DRAFT } from '../../../keeping/drafts/model/Draft.ts'
import { editToRedo, editToUndo } from '../../../keeping/drafts/model/draftHistory.ts'
import { differingFields } from '../../../keeping/drafts/model/layRecords.ts'
import type { PlanDraft, PlanEdit, PlanRecords, PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { GOAL_FORM, NOTE_FORM, planRecords } from '../../../keeping/drafts/model/planRecords.ts'
import type { RecordForm } from '../../../keeping/drafts/model/RecordDeed.ts'
import type { TakenRow } from '../../../panels/WorkbookDialog.tsx'
import { planCatalogue } from '../words/planCatalogue.ts'

const NOTHING: { readonly draft: PlanDraft } = { draft: NO_DRAFT }
const nothing = () => NOTHING
const neverChanges = () => () => {}

/** The goals or the notes with the reader's draft over them, and what can be done to them. */
export function usePlanRecords<T extends PlanTableName>(table: T, dataset: Dataset, language: Language) {
  type R = PlanRecords[T]
  const words = planCatalogue(language).planRecords
  const access = useContext(DraftContext)
  const store = access?.plan ?? null
  const { draft } = useSyncExternalStore(store?.subscribe ?? neverChanges, store?.get ?? nothing)
  const packaged = (access?.packaged ?? dataset)[table] as readonly R[]
  const laid = useMemo(
    () => planRecords(access?.packaged ?? dataset, draft, access?.divided ?? null)[table],
    [access, dataset, draft, table],
  )
  const [editing, setEditing] = useState<R | 'new' | null>(null)
  const [told, setTold] = useState('')
  const form = (table === 'goals' ? GOAL_FORM : NOTE_FORM) as unknown as RecordForm<R, Omit<R, 'id'>>
  const nameOf = ({ text }: R): string => textIn(text, language)
  const putAll = (edits: readonly { readonly recordId: string; readonly deed: PlanEdit['deed'] }[]): void =>
    store?.addAll(edits.map((edit) => ({ table, ...edit }) as Omit<PlanEdit, keyof Edit>))
  const put = (recordId: string, deed: PlanEdit['deed']): void => putAll([{ recordId, deed }])
  const recordOf = (id: string) => (laid.records.find((record) => record.id === id) ?? null) as R | null
  const baseOf = (id: string) => packaged.find((record) => record.id === id) ?? null
  /** What makes one record of another; null where they are the same. */
  const deedOf = (before: R, record: R): PlanEdit['deed'] | null => {
    const fields = differingFields(before, record, form)
    const values = Object.fromEntries(fields.map((field) => [field, record[field as keyof R]]))
    return fields.length > 0 ? ({ kind: 'change', values, base: baseOf(record.id) } as PlanEdit['deed']) : null
  }
  return {
    /** Null where nothing can be edited. */
    store,
    records: laid.records as readonly R[],
    changeOf: (id: string) => laid.changes.find(({ recordId }) => recordId === id)?.kind ?? null,
    isClash: (id: string) => laid.conflicts.some(({ recordId }) => recordId === id),
    canUndo: editToUndo(draft) !== null,
    canRedo: editToRedo(draft) !== null,
    editing,
    told,
    add: () => setEditing('new'),
    edit: (id: string) => setEditing(recordOf(id)),
    close: () => setEditing(null),
    save: (record: R) => {
      const before = recordOf(record.id)
      if (!before) {
        const taken = new Set([...packaged, ...laid.records].map(({ id }) => id))
        const id = plainId(record.text.sv, taken, table === 'goals' ? 'mal' : 'rost')
        put(id, { kind: 'create', record: { ...record, id } } as PlanEdit['deed'])
      } else {
        const deed = deedOf(before, record)
        if (deed) put(record.id, deed)
      }
      setEditing(null)
      setTold(words.saved(nameOf(record)))
    },
    remove: (id: string) => {
      const record = recordOf(id)
      if (!record) return
      put(record.id, { kind: 'remove', base: baseOf(record.id) } as PlanEdit['deed'])
      setTold(words.removed(nameOf(record)))
    },
    /** Rows that were agreed to: a record with nothing before is new, one with nothing after is taken away. */
    takeRows: (rows: readonly TakenRow<PlanRecords[PlanTableName]>[], message: string) => {
      putAll(
        rows.flatMap(({ before, record }) => {
          const recordId = (record ?? before)!.id
          if (!record) return [{ recordId, deed: { kind: 'remove', base: baseOf(recordId) } as PlanEdit['deed'] }]
          const deed = before ? deedOf(before as R, record as R) : ({ kind: 'create', record } as PlanEdit['deed'])
          return deed ? [{ recordId, deed }] : []
        }),
      )
      setTold(message)
    },
    undo: () => store?.undo(),
    redo: () => store?.redo(),
  }
}

export type PlanRecordsAccess<T extends PlanTableName> = ReturnType<typeof usePlanRecords<T>>
