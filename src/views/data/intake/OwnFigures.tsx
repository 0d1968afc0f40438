import { useState, useSyncExternalStore } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import { laidTexts } from '../../../facts/intake/live/intakeFact.ts'
import type { FigureAccess } from '../../../keeping/drafts/FigureContext.ts'
import { activeEdits, editToRedo } from '../../../keeping/drafts/model/draftHistory.ts'
import type { FigureEdit } from '../../../keeping/drafts/model/FigureDraft.ts'
import { packageZip } from '../../../output/files/packageZip.ts'
import { saveFile } from '../../../output/saveFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { dateText } from '../../../words/format.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './OwnFigures.module.css'

export interface OwnFiguresProps {
  readonly access: FigureAccess
  /** Part of the file's name. */
  readonly packageName: string
  readonly language: Language
}

/** What lies over the package: where from and when, how to take it back, and the whole as package files. */
export function OwnFigures({ access, packageName, language }: OwnFiguresProps) {
  const words = readingCatalogue(language).reading
  const { store, address } = access
  const { draft, keeping } = useSyncExternalStore(store.subscribe, store.get)
  const [isFailed, setFailed] = useState(false)
  const edits = activeEdits(draft)
  const canRedo = editToRedo(draft) !== null
  if (edits.length === 0 && !canRedo && keeping === 'browser') return null
  const date = (at: number): string => dateText(new Date(at).toISOString().slice(0, 10), language)
  const save = async (): Promise<void> => {
    setFailed(false)
    try {
      const overlays = edits.map(({ overlay }) => overlay)
      const texts = await laidTexts({ address: new URL(address, document.baseURI).href, overlays })
      const files = new Map([...texts, ...recipeFiles(edits)])
      saveFile(`${packageName}-paket.zip`, 'application/zip', new Blob([packageZip(files)]))
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className={styles.own} data-testid="own-readings">
      <h2>{words.ownTitle}</h2>
      <p>{words.ownLead}</p>
      {keeping === 'full' && <Notice kind="error">{words.ownFull}</Notice>}
      {keeping === 'blocked' && edits.length > 0 && <Notice kind="error">{words.ownBlocked}</Notice>}
      {(keeping === 'newer' || keeping === 'unreadable') && <Notice kind="error">{words.ownUnread}</Notice>}
      <ul>
        {edits.map(({ id, names, at }) => (
          <li key={id}>{names.length > 0 ? words.ownRow(names.join(', '), date(at)) : words.ownIndex(date(at))}</li>
        ))}
      </ul>
      <p className={styles.actions}>
        {edits.length > 0 && (
          <Button kind="plain" onClick={() => store.undo()}>
            {words.undo}
          </Button>
        )}
        {canRedo && (
          <Button kind="plain" onClick={() => store.redo()}>
            {words.redo}
          </Button>
        )}
        {edits.length > 0 && (
          <Button kind="plain" onClick={() => void save()}>
            {words.export}
          </Button>
        )}
      </p>
      {isFailed && <Notice kind="error">{words.exportFailed}</Notice>}
    </section>
  )
}

/** How each file was read, beside the package: next year's is read with it. */
function recipeFiles(edits: readonly FigureEdit[]): (readonly [name: string, text: string])[] {
  return edits.flatMap(({ names, recipe }, at) => {
    const name = names
      .join('-')
      .replace(/[^\p{L}\d._-]+/gu, '-')
      .slice(0, 80)
    return recipe === '' ? [] : [[`recept/${at + 1}-${name}.json`, recipe] as const]
  })
}
