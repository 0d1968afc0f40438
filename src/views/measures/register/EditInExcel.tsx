import { useMemo } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { MeasureRecord } from '../../../domain/MeasureRecord.ts'
import { changedValues } from '../../../keeping/drafts/model/draftRecords.ts'
import type { EditDeed } from '../../../keeping/drafts/model/MeasureDraft.ts'
import { saveWorkbook } from '../../../output/saveWorkbook.ts'
import { type TakenRow, WorkbookDialog } from '../../../panels/WorkbookDialog.tsx'
import { measureWorkbook } from './measureWorkbook.ts'
import type { Register } from './useRegister.ts'

export interface EditInExcelProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly register: Register
  readonly onDone: (message: string) => void
  readonly onClose: () => void
}

/** The register out as a workbook and back: what is agreed to becomes edits of the draft. */
export function EditInExcel({ dataset, state, register, onDone, onClose }: EditInExcelProps) {
  const { language } = state
  const table = useMemo(() => measureWorkbook(dataset, language), [dataset, language])
  const { records, packaged, store } = register
  const baseOf = (id: string) => packaged.find(({ measure }) => measure.id === id) ?? null
  const editOf = ({ before, record }: TakenRow<MeasureRecord>): { measureId: string; deed: EditDeed } => {
    const measureId = (record ?? before)!.measure.id
    const base = baseOf(measureId)
    if (!record) return { measureId, deed: { kind: 'remove', base } }
    if (!before) return { measureId, deed: { kind: 'create', record } }
    return { measureId, deed: { kind: 'change', values: changedValues(before, record), base } }
  }
  return (
    <WorkbookDialog
      table={table}
      records={records}
      municipality={dataset.meta.municipalityCode}
      language={language}
      onSave={() => saveWorkbook(table, records, dataset, state)}
      onTake={(rows, message) => {
        store?.addAll(rows.map(editOf))
        onDone(message)
      }}
      onClose={onClose}
    />
  )
}
