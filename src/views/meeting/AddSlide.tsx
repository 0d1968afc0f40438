import { useState } from 'react'
import { type Language, NO_TEXT } from '../../domain/LocalText.ts'
import type { Slide } from '../../domain/Story.ts'
import { Button } from '../../ui/Button.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Meeting.module.css'
import { pictureOfFile } from './pictureOfFile.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface AddSlideProps {
  readonly language: Language
  readonly isFull: boolean
  readonly onAdd: (slide: Omit<Slide, 'id'>) => void
}

const BLANK = { headline: NO_TEXT, text: NO_TEXT, question: NO_TEXT, notes: NO_TEXT, areas: [], marks: [] }

/** A text slide or a picture of one's own; views are added where they are seen. */
export function AddSlide({ language, isFull, onAdd }: AddSlideProps) {
  const words = meetingCatalogue(language).meeting
  const [fault, setFault] = useState('')
  if (isFull) return <p className={styles.hint}>{words.full}</p>
  return (
    <div className={styles.add}>
      <Button kind="plain" onClick={() => onAdd({ ...BLANK, kind: 'text' })}>
        {words.addKinds.text}
      </Button>
      <FileButton
        label={words.addKinds.picture}
        accept="image/png,image/jpeg,image/webp"
        onFiles={async ([file]) => {
          const picture = await pictureOfFile(file)
          setFault(picture === null ? words.pictureTooLarge : '')
          if (picture) onAdd({ ...BLANK, kind: 'picture', picture, alt: NO_TEXT } as Omit<Slide, 'id'>)
        }}
      />
      {fault && <Notice kind="error">{fault}</Notice>}
      <p className={styles.hint}>{words.addViewHint}</p>
    </div>
  )
}
