import { useState } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { takeUpdate } from './startOffline.ts'
import styles from './UpdateNotice.module.css'

/** Says that a newer version waits. It never takes over by itself. */
export function UpdateNotice({ language }: { readonly language: Language }) {
  const words = noticeCatalogue(language).offline
  const [isHidden, setHidden] = useState(false)
  if (isHidden) return null
  return (
    <section role="status" className={styles.notice} data-print="none">
      <p>{words.update}</p>
      <Button kind="link" onClick={takeUpdate}>
        {words.take}
      </Button>
      <Button kind="link" onClick={() => setHidden(true)}>
        {words.later}
      </Button>
    </section>
  )
}
