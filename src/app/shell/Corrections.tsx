import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../i18n/catalogue.ts'
import type { Correction } from '../../state/urlCodec.ts'
import styles from './Corrections.module.css'

export interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  readonly language: Language
  readonly onClose: () => void
}

/** What in the address could not be followed, and what is shown instead. */
export function Corrections({ corrections, language, onClose }: CorrectionsProps) {
  const words = catalogue(language).shell
  if (corrections.length === 0) return null
  return (
    <section role="status" className={styles.corrections}>
      <div>
        <b>{words.corrected}</b>
        <ul>
          {corrections.map(({ key, given, used }) => (
            <li key={key}>{words.correction(words.correctionKeys[key], given, used)}</li>
          ))}
        </ul>
      </div>
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  )
}
