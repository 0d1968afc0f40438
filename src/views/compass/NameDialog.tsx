import type { AppState } from '../../address/AppState.ts'
import { useTyped } from '../../keeping/useTyped.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import form from '../../ui/Form.module.css'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import type { LandscapeRow } from './model/landscapeRows.ts'

export interface NameDialogProps {
  readonly row: LandscapeRow
  readonly state: AppState
  readonly onRename: (group: number, name: string) => void
  readonly onClose: () => void
}

/** The reader's own description of a landscape. */
export function NameDialog({ row, state, onRename, onClose }: NameDialogProps) {
  const words = compassCatalogue(state.language)
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
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          finish(text)
        }}
      >
        <label className={form.field}>
          {words.compass.editLabel}
          <input value={text} maxLength={120} onChange={(event) => typed.write({ text: event.target.value })} />
        </label>
        <p className={form.note}>{words.compass.editHelp}</p>
        <div className={form.buttons}>
          <Button kind="primary" type="submit">
            {words.compass.editSave}
          </Button>
          {row.isOwn && (
            <Button kind="plain" onClick={() => finish('')}>
              {words.compass.editRestore}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
