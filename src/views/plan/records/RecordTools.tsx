import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { browserKeeping } from '../../../keeping/browserKeeping.ts'
import type { PlanTableName } from '../../../keeping/drafts/model/PlanEdit.ts'
import { today } from '../../../keeping/today.ts'
import { markedFileName } from '../../../output/model/markedFileName.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { workbookCatalogue } from '../../../words/workbookCatalogue.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import styles from './Records.module.css'
import type { PlanRecordsAccess } from './usePlanRecords.ts'

export interface RecordToolsProps {
  readonly dataset: Dataset
  readonly table: PlanTableName
  readonly access: Pick<PlanRecordsAccess<PlanTableName>, 'store' | 'canUndo' | 'canRedo' | 'undo' | 'redo' | 'add'>
  readonly language: Language
  /** The table of the package, as text. */
  readonly file: () => string
  readonly onWorkbook: () => void
}

/** What can be done to the goals or the notes as a whole. */
export function RecordTools({ dataset, table, access, language, file, onWorkbook }: RecordToolsProps) {
  const words = planCatalogue(language).planRecords
  if (!access.store) return null
  const save = (): void => {
    saveFile(markedFileName(dataset, `${table}.csv`, language), 'text/csv;charset=utf-8', file())
    browserKeeping.noteFile('plan', today())
  }
  return (
    <div className={styles.tools}>
      <Button kind="plain" disabled={!access.canUndo} onClick={access.undo}>
        {words.undo}
      </Button>
      <Button kind="plain" disabled={!access.canRedo} onClick={access.redo}>
        {words.redo}
      </Button>
      <Button kind="plain" title={words.exportNote} onClick={save}>
        <Icon name="download" />
        {words.export}
      </Button>
      <Button kind="plain" onClick={onWorkbook}>
        {workbookCatalogue(language).workbook.open}
      </Button>
      <Button kind="primary" onClick={access.add}>
        <Icon name="plus" />
        {words[table].add}
      </Button>
    </div>
  )
}
