import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { DialogFoot } from './DialogFoot.tsx'
import { Notice } from './Notice.tsx'
import styles from './RecordForm.module.css'

export interface RecordFormWords {
  readonly save: string
  readonly cancel: string
  readonly close: string
  readonly faults: (count: number) => string
  readonly typedKept: string
  readonly unsaved: string
  readonly discard: string
  readonly stay: string
}

export interface RecordFormProps {
  readonly title: string
  readonly words: RecordFormWords
  /** Fields that must be mended before it is saved, told once saving has been tried. */
  readonly faults: number
  /** What is written is from a time before, and still there. */
  readonly isKept: boolean
  /** There is something to lose: leaving is asked about. */
  readonly isChanged: boolean
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly children: ReactNode
}

/** A record in a dialog: its fields, what is wrong in a word, and two ways out, of which none loses what is written unasked. */
export function RecordForm(props: RecordFormProps) {
  const { title, words, faults, isKept, isChanged, onSave, onDiscard, children } = props
  const [isLeaving, setLeaving] = useState(false)
  const leave = () => (isChanged ? setLeaving(true) : onDiscard())
  const save = (event: FormEvent): void => {
    event.preventDefault()
    onSave()
  }
  return (
    <Dialog title={title} closeLabel={words.close} place="form" onClose={leave}>
      <form className={styles.form} onSubmit={save} noValidate>
        {children}
        <DialogFoot>
          {isLeaving ? (
            <>
              <Notice kind="error">{words.unsaved}</Notice>
              <Button kind="plain" onClick={() => setLeaving(false)}>
                {words.stay}
              </Button>
              <Button kind="primary" onClick={onDiscard}>
                {words.discard}
              </Button>
            </>
          ) : (
            <>
              <p role="status">{faults > 0 ? words.faults(faults) : isKept ? words.typedKept : ''}</p>
              <Button kind="plain" onClick={leave}>
                {words.cancel}
              </Button>
              <Button kind="primary" type="submit">
                {words.save}
              </Button>
            </>
          )}
        </DialogFoot>
      </form>
    </Dialog>
  )
}
