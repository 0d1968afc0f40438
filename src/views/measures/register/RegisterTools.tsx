import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { browserKeeping } from '../../../keeping/browserKeeping.ts'
import { editToRedo, editToUndo } from '../../../keeping/drafts/model/draftHistory.ts'
import { today } from '../../../keeping/today.ts'
import { markedFileName } from '../../../output/model/markedFileName.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { workbookCatalogue } from '../../../words/workbookCatalogue.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { measureFiles } from './files/measureFiles.ts'
import styles from './RegisterTools.module.css'
import type { Register } from './useRegister.ts'

export interface RegisterToolsProps {
  readonly dataset: Dataset
  readonly register: Register
  readonly language: Language
  readonly onAdd: () => void
  readonly onRead: () => void
  readonly onWorkbook: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** What can be done to the register as a whole. */
export function RegisterTools({
  dataset,
  register,
  language,
  onAdd,
  onRead,
  onWorkbook,
  onUndo,
  onRedo,
}: RegisterToolsProps) {
  const words = registerCatalogue(language).register
  const { draft } = register.snapshot
  const save = (): void => {
    const { measures, links } = measureFiles(register.records)
    saveFile(markedFileName(dataset, 'measures.csv', language), 'text/csv;charset=utf-8', measures)
    saveFile(markedFileName(dataset, 'measure_areas.csv', language), 'text/csv;charset=utf-8', links)
    browserKeeping.noteFile('measures', today())
  }
  return (
    <div className={styles.tools}>
      <Button kind="plain" disabled={!editToUndo(draft)} onClick={onUndo}>
        {words.undo}
      </Button>
      <Button kind="plain" disabled={!editToRedo(draft)} onClick={onRedo}>
        {words.redo}
      </Button>
      <Button kind="plain" title={words.saveNote} onClick={save}>
        <Icon name="download" />
        {words.save}
      </Button>
      <Button kind="plain" onClick={onRead}>
        {words.read}
      </Button>
      <Button kind="plain" onClick={onWorkbook}>
        {workbookCatalogue(language).workbook.open}
      </Button>
      <Button kind="primary" onClick={onAdd}>
        <Icon name="plus" />
        {words.add}
      </Button>
    </div>
  )
}
