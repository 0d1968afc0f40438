import { useState } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { momentText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import styles from './UpdateNotice.module.css'

export interface KeptCopyNoticeProps {
  readonly language: Language
  /** ISO; empty when not known. */
  readonly since: string
}

/** Says that the figures are the browser's own copy, since the server did not answer, and how old they are. */
export function KeptCopyNotice({ language, since }: KeptCopyNoticeProps) {
  const words = noticeCatalogue(language).offline
  const [isHidden, setHidden] = useState(false)
  if (isHidden) return null
  return (
    <section role="status" className={styles.notice}>
      <p>{words.keptCopy(since && momentText(since, language))}</p>
      <Button kind="link" onClick={() => window.location.reload()}>
        {words.askAgain}
      </Button>
      <Button kind="link" onClick={() => setHidden(true)}>
        {words.close}
      </Button>
    </section>
  )
}
