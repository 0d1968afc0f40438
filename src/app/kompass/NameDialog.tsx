import { compassCatalogue } from '../../i18n/compassCatalogue.ts'
import type { AppState } from '../../state/AppState.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { LandscapeRow } from '../../viewmodels/compass/landscapeRows.ts'
import { useTyped } from '../useTyped.ts'
import styles from './CompassDialogs.module.css'

export interface NameDialogProps {
  readonly row: LandscapeRow
  readonly state: AppState
  readonly onRename: (group: number, name: string) => void
  readonly onClose: () => void
}

/** The reader's own description of a landscape. */
export function NameDialog({ row, state, onRename, onClose }: NameDialogProps) {
  const words = compassCatalogue(state.lang)
  const typed = useTyped(JSON.stringify(['landscape', ...row.areaIds]), { text: row.name })
  const { text } = typed.value
  const finish = (name: string): void => {
    typed.forget()
    onRename(row.group, name === row.generated ? '' : name)
    onClose()
  }
  return (
    <Dialog title={words.compass.editTitle(row.number)} closeLabel={words.shell.close} place="center" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          finish(text)
        }}
      >
        <label className={styles.field}>
          {words.compass.editLabel}
          <input value={text} maxLength={120} onChange={(event) => typed.write({ text: event.target.value })} />
        </label>
        <p className={styles.note}>{words.compass.editHelp}</p>
        <div className={styles.buttons}>
          <button type="submit" className={styles.primary}>
            {words.compass.editSave}
          </button>
          {row.isOwn && (
            <button type="button" onClick={() => finish('')}>
              {words.compass.editRestore}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
