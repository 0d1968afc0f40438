import { useState } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import styles from './DataRoom.module.css'
import { dataCatalogue } from './words/dataCatalogue.ts'

/** The whole compass as one file, with what it holds and what it does not protect. */
export function SaveAsFile({ dataset, language }: { readonly dataset: Dataset; readonly language: Language }) {
  const words = dataCatalogue(language).data.portable
  const [state, setState] = useState<'idle' | 'making' | 'saved' | 'failed'>('idle')
  const save = async (): Promise<void> => {
    setState('making')
    try {
      const { savePortable } = await fetchPart(() => import('./savePortable.ts'))
      await savePortable(dataset)
      setState('saved')
    } catch {
      setState('failed')
    }
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <p className={styles.gap}>{words.text}</p>
      <div className={styles.portable}>
        <Button kind="plain" disabled={state === 'making'} onClick={save}>
          {words.save}
        </Button>
        <p role="status">{state === 'idle' ? '' : words[state]}</p>
      </div>
    </section>
  )
}
