import type { Language } from '../../../domain/LocalText.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './IntakeAssistant.module.css'

export interface DoneStepProps {
  readonly text: string
  readonly language: Language
  /** To the map of what was put in; null until the package has it. */
  readonly onShow: (() => void) | null
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** It is put in: where to see it, and the way back. */
export function DoneStep({ text, language, onShow, onUndo, onClose }: DoneStepProps) {
  const words = readingCatalogue(language).reading
  return (
    <>
      <p role="status" className={styles.done}>
        {text}
      </p>
      <p className={styles.actions}>
        {onShow && (
          <button type="button" className={styles.main} onClick={onShow}>
            {words.show}
          </button>
        )}
        <button type="button" onClick={onUndo}>
          {words.undo}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </>
  )
}
