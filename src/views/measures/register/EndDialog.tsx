import { type FormEvent, useId } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import { useTyped } from '../../../keeping/useTyped.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogFoot } from '../../../ui/DialogFoot.tsx'
import { FormField } from '../../../ui/FormField.tsx'
import form from '../../../ui/RecordForm.module.css'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import styles from './MeasureEditor.module.css'

export interface EndDialogProps {
  readonly measureId: MeasureId
  readonly title: string
  /** The date it begins with, as the clock of the page says. */
  readonly today: string
  readonly language: Language
  readonly onEnd: (end: string) => void
  readonly onClose: () => void
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Asks when a measure ended; the day may be unknown. What was typed is there again after the page has been left. */
export function EndDialog({ measureId, title, today, language, onEnd, onClose }: EndDialogProps) {
  const words = registerCatalogue(language).register
  const { measureForm, recordForm } = registerCatalogue(language)
  const id = useId()
  const typed = useTyped(JSON.stringify(['measure end', measureId]), { end: today })
  const { end } = typed.value
  const setEnd = (text: string): void => typed.write({ end: text })
  const isDate = end === '' || DATE.test(end)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (!isDate) return
    typed.forget()
    onEnd(end)
  }
  const close = (): void => {
    typed.forget()
    onClose()
  }
  return (
    <Dialog title={words.endTitle(title)} closeLabel={recordForm.close} place="center" onClose={close}>
      <form className={form.form} onSubmit={save} noValidate>
        <FormField
          id={id}
          label={words.endLabel}
          kind="text"
          value={end}
          blank=""
          hint={isDate ? measureForm.hints.date : undefined}
          faults={isDate ? [] : [{ text: measureForm.hints.date }]}
          onChange={(text) => setEnd(text.trim())}
          beside={
            <label className={styles.unknown}>
              <input type="checkbox" checked={end === ''} onChange={(e) => setEnd(e.target.checked ? '' : today)} />
              {measureForm.unknown}
            </label>
          }
        />
        <DialogFoot>
          <Button kind="plain" onClick={close}>
            {words.cancel}
          </Button>
          <Button kind="primary" type="submit">
            {words.endDo}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
