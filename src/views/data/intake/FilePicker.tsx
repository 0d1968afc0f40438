import { useId, useState } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { SourceFile } from '../../../intake/SourceFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './FilePicker.module.css'

export interface FilePickerProps {
  readonly language: Language
  readonly onFiles: (files: readonly File[]) => void
  readonly onPaste: (pasted: SourceFile) => void
}

/** Where figures come from: files that are chosen, or cells that are pasted. */
export function FilePicker({ language, onFiles, onPaste }: FilePickerProps) {
  const words = readingCatalogue(language).reading
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles.picker}>
      <div className={styles.files}>
        <FileButton kind="primary" label={words.choose} multiple onFiles={onFiles} />
        <p>{words.drop}</p>
        <p className={styles.formats}>{words.formats}</p>
      </div>
      <label htmlFor={id} className={styles.paste}>
        {words.paste}
      </label>
      <textarea id={id} rows={6} value={text} onChange={(event) => setText(event.target.value)} />
      <Button
        kind="plain"
        disabled={text.trim() === ''}
        onClick={() => onPaste({ name: words.pasted, bytes: new TextEncoder().encode(`${text.trimEnd()}\n`) })}
      >
        {words.readPasted}
      </Button>
    </div>
  )
}
