import { useMemo } from 'react'
import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { saveWorkbook } from '../../../output/saveWorkbook.ts'
import { WorkbookDialog } from '../../../panels/WorkbookDialog.tsx'
import { planWorkbook } from './planWorkbook.ts'
import type { PlanRecordsAccess } from './usePlanRecords.ts'

export interface EditInExcelProps {
  readonly table: PlanTableName
  readonly dataset: Dataset
  readonly state: AppState
  readonly access: Pick<PlanRecordsAccess<PlanTableName>, 'records' | 'takeRows'>
  readonly onClose: () => void
}

/** The goals or the notes out as a workbook and back: what is agreed to becomes edits of the draft. */
export function EditInExcel(props: EditInExcelProps) {
  const { table, dataset, state, access, onClose } = props
  const { language } = state
  const workbook = useMemo(() => planWorkbook(table, dataset, language), [table, dataset, language])
  return (
    <WorkbookDialog
      table={workbook}
      records={access.records}
      municipality={dataset.meta.municipalityCode}
      language={language}
      onSave={() => saveWorkbook(workbook, access.records, dataset, state)}
      onTake={(rows, message) => {
        access.takeRows(rows, message)
        onClose()
      }}
      onClose={onClose}
    />
  )
}
