import { useId, useState } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import type { SourceFile } from '../../../intake/SourceFile.ts'
import { Button } from '../../../ui/Button.tsx'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './FilePicker.module.css'

export interface FilePickerProps {
  readonly language: Language
  readonly onFiles: (files: Iterable<File>) => void
  readonly onPaste: (pasted: SourceFile) => void
}

/** Where figures come from: files that are chosen, or cells that are pasted. */
export function FilePicker({ language, onFiles, onPaste }: FilePickerProps) {
  const words = readingCatalogue(language).reading
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles.picker}>
      <label className={styles.file}>
        {words.choose}
        <input type="file" multiple onChange={(event) => onFiles(event.target.files ?? [])} />
      </label>
      <p>
        {words.drop} {words.formats}
      </p>
      <label htmlFor={id}>{words.paste}</label>
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
