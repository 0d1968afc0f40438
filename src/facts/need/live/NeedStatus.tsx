import type { Language } from '../../../domain/LocalText.ts'
import { Busy } from '../../../ui/Busy.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { catalogue } from '../../../words/catalogue.ts'
import { isCounting, type NeedFindings } from '../NeedFindings.ts'
import styles from './NeedStatus.module.css'

export interface NeedStatusProps {
  readonly needs: readonly (NeedFindings | null)[]
  readonly language: Language
}

/**
 * Where the uncertainty of a need index could not be worked out: says so, once, and tries again on request. While it is
 * worked out: marks that more will come.
 */
export function NeedStatus({ needs, language }: NeedStatusProps) {
  const failures = needs.flatMap((need) => need?.failure ?? [])
  if (failures.length === 0) return needs.some(isCounting) && <Busy />
  const words = catalogue(language).part
  return (
    <Notice kind="error" className={styles.fault}>
      {words.doubtFailed}{' '}
      <Button
        kind="plain"
        onClick={() => {
          for (const { retry } of failures) retry()
        }}
      >
        {words.retry}
      </Button>
    </Notice>
  )
}
