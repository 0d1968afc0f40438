import type { Language } from '../../domain/LocalText.ts'
import { partWords } from '../../i18n/partWords.ts'
import type { NeedFindings } from '../../viewmodels/NeedFindings.ts'
import styles from './NeedFault.module.css'

export interface NeedFaultProps {
  readonly needs: readonly (NeedFindings | null)[]
  readonly language: Language
}

/** Where the uncertainty of a need index could not be worked out: says so, once, and tries again on request. */
export function NeedFault({ needs, language }: NeedFaultProps) {
  const failures = needs.flatMap((need) => need?.failure ?? [])
  if (failures.length === 0) return null
  const words = partWords[language]
  return (
    <p role="alert" className={styles.fault}>
      {words.doubtFailed}{' '}
      <button
        type="button"
        onClick={() => {
          for (const { retry } of failures) retry()
        }}
      >
        {words.retry}
      </button>
    </p>
  )
}
