import { type FormEvent, useId } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { MeasureId } from '../../../domain/Measure.ts'
import { useTyped } from '../../../keeping/useTyped.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
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
  const form = registerCatalogue(language).measureForm
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
    <Dialog title={words.endTitle(title)} closeLabel={form.close} place="center" onClose={close}>
      <form className={styles.form} onSubmit={save} noValidate>
        <div className={styles.field}>
          <label htmlFor={id}>{words.endLabel}</label>
          <div className={styles.line}>
            <input
              id={id}
              type="text"
              value={end}
              aria-invalid={!isDate || undefined}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setEnd(event.target.value.trim())}
            />
            <label className={styles.unknown}>
              <input type="checkbox" checked={end === ''} onChange={(e) => setEnd(e.target.checked ? '' : today)} />
              {form.unknown}
            </label>
          </div>
          <p id={`${id}-hint`} className={isDate ? styles.hint : styles.fault}>
            {form.hints.date}
          </p>
        </div>
        <div className={styles.foot}>
          <p />
          <Button kind="plain" onClick={close}>
            {words.cancel}
          </Button>
          <Button kind="primary" type="submit">
            {words.endDo}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
