import type { Correction } from '../../address/urlCodec.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { correctionText } from '../../words/correctionText.ts'
import { settingsCatalogue } from '../../words/settingsCatalogue.ts'
import styles from './Corrections.module.css'

export interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  readonly language: Language
  readonly onClose: () => void
}

/** What in the address could not be followed, and what is shown instead. */
export function Corrections({ corrections, language, onClose }: CorrectionsProps) {
  const words = catalogue(language).shell
  return (
    <section role="status" className={styles.corrections} data-print="none">
      <div>
        <b>{settingsCatalogue(language).address.corrected}</b>
        <ul>
          {corrections.map((correction) => (
            <li key={`${correction.key} ${correction.given}`}>{correctionText(correction, language)}</li>
          ))}
        </ul>
      </div>
      <Button kind="plain" onClick={onClose}>
        {words.close}
      </Button>
    </section>
  )
}
