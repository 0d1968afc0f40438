import { useId } from 'react'
import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import type { Note } from '../domain/Note.ts'
import { noteTexts } from '../facts/notes/noteTexts.ts'
import { notesCatalogue } from '../words/notesCatalogue.ts'
import styles from './NoteList.module.css'

export interface NoteListProps {
  readonly dataset: Dataset
  readonly notes: readonly Note[]
  readonly language: Language
  /** Of its heading, where it is not that of the page's own. */
  readonly headingClass?: string | undefined
}

/** What people have seen and heard: read beside the figures, never counted among them. Nothing where nobody has. */
export function NoteList({ dataset, notes, language, headingClass }: NoteListProps) {
  const words = notesCatalogue(language).notes
  const id = useId()
  if (notes.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={headingClass}>
        {words.title}
      </h2>
      <p className={styles.about}>{words.about}</p>
      <ul className={styles.notes}>
        {notes.map((note) => {
          const { head, text } = noteTexts(dataset, note, language)
          return (
            <li key={note.id}>
              <blockquote>{text}</blockquote>
              <p>
                {head}
                {note.audience === 'internal' && <b> ({words.internal})</b>}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
