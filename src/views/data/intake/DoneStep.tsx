import type { Language } from '../../../domain/LocalText.ts'
import { Button } from '../../../ui/Button.tsx'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './IntakeAssistant.module.css'

export interface DoneStepProps {
  readonly text: string
  readonly language: Language
  /** To the map of what was put in; null until the package has it. */
  readonly onShow: (() => void) | null
  /** The choices as the small file that next year's is read with. */
  readonly onSaveRecipe: () => void
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** It is put in: where to see it, and the way back. */
export function DoneStep({ text, language, onShow, onSaveRecipe, onUndo, onClose }: DoneStepProps) {
  const words = readingCatalogue(language).reading
  return (
    <>
      <p role="status" className={styles.done}>
        {text}
      </p>
      <p className={styles.actions}>
        {onShow && (
          <Button kind="primary" onClick={onShow}>
            {words.show}
          </Button>
        )}
        <Button kind="plain" onClick={onSaveRecipe}>
          {words.saveRecipe}
        </Button>
        <Button kind="plain" onClick={onUndo}>
          {words.undo}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {words.close}
        </Button>
      </p>
    </>
  )
}
