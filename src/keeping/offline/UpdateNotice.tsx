import { useState } from 'react'
import type { Language } from '../../domain/LocalText.ts'
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
      <button type="button" onClick={takeUpdate}>
        {words.take}
      </button>
      <button type="button" onClick={() => setHidden(true)}>
        {words.later}
      </button>
    </section>
  )
}
