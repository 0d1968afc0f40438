import { useState, useSyncExternalStore } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { type AsideItem, asideStore } from '../../keeping/AsideStore.ts'
import { saveFile } from '../../output/saveFile.ts'
import { Button } from '../../ui/Button.tsx'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import styles from './Corrections.module.css'

/** What is kept in the browser and cannot be read: says what, that it is still there, and gives it as a file. */
export function AsideNotice({ language }: { readonly language: Language }) {
  const items = useSyncExternalStore(asideStore.subscribe, asideStore.get)
  const [closed, setClosed] = useState<readonly AsideItem[]>([])
  if (items.length === 0 || items === closed) return null
  const words = noticeCatalogue(language).aside
  const kinds = [...new Set(items.map(({ kind }) => words.kinds[kind]))]
  return (
    <section role="status" className={styles.corrections}>
      <div>
        <b>{words.unread(kinds)}</b>
        <p>{words.stays}</p>
      </div>
      <Button kind="plain" onClick={() => saveFile(words.fileName, 'application/json', JSON.stringify(items, null, 2))}>
        {words.save}
      </Button>
      <Button kind="plain" onClick={() => setClosed(items)}>
        {words.close}
      </Button>
    </section>
  )
}
