import { type ReactNode, useState } from 'react'
import type { PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { OnlyHere } from '../../../keeping/OnlyHere.tsx'
import { DialogBoundary } from '../../../ui/DialogBoundary.tsx'
import { lazyPart } from '../../../ui/lazyPart.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { workbookCatalogue } from '../../../words/workbookCatalogue.ts'
import { PlanPage } from '../PlanPage.tsx'
import { LostRecords } from './LostRecords.tsx'
import { RecordDialog } from './RecordDialog.tsx'
import styles from './Records.module.css'
import { RecordTools, type RecordToolsProps } from './RecordTools.tsx'
import type { PlanRecordsAccess } from './usePlanRecords.ts'

const EditInExcel = lazyPart(
  () => import('./EditInExcel.tsx'),
  (module) => module.EditInExcel,
)

export interface RecordsPageProps<T extends PlanTableName>
  extends Pick<ViewProps, 'dataset' | 'state' | 'change' | 'presenting'>,
    Pick<RecordToolsProps, 'file'> {
  readonly table: T
  readonly access: PlanRecordsAccess<T>
  readonly sentence: string
  readonly rule: string
  readonly children: ReactNode
}

/** A table of the plan that is written in the application: its finding, the ways to add, undo and take it out, and its form. */
export function RecordsPage<T extends PlanTableName>(props: RecordsPageProps<T>) {
  const { dataset, state, change, presenting, table, access, file, sentence, rule, children } = props
  const { language } = state
  const [isInExcel, setInExcel] = useState(false)
  return (
    <PlanPage
      state={state}
      change={change}
      presenting={presenting}
      // That nothing is written is not true of what points elsewhere.
      sentence={dataset[table].length === 0 && access.records.length > 0 ? '' : sentence}
      rule={rule}
      tools={
        !presenting && (
          <RecordTools
            dataset={dataset}
            table={table}
            access={access}
            language={language}
            file={file}
            onWorkbook={() => setInExcel(true)}
          />
        )
      }
      after={
        <>
          {dataset.planDraft && <OnlyHere language={language} kind="plan" className={styles.here} />}
          {access.editing && (
            <RecordDialog
              table={table}
              dataset={dataset}
              record={access.editing}
              language={language}
              onSave={access.save}
              onClose={access.close}
            />
          )}
          {isInExcel && (
            <DialogBoundary
              title={workbookCatalogue(language).workbook.open}
              language={language}
              onClose={() => setInExcel(false)}
            >
              <EditInExcel
                table={table}
                dataset={dataset}
                state={state}
                access={access}
                onClose={() => setInExcel(false)}
              />
            </DialogBoundary>
          )}
        </>
      }
    >
      <p className={styles.told} role="status">
        {access.told}
      </p>
      {!presenting && <LostRecords dataset={dataset} access={access} language={language} />}
      {children}
    </PlanPage>
  )
}
