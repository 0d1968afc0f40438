import { useMemo } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { notesAbout } from '../../facts/notes/notesAbout.ts'
import { noteTexts } from '../../facts/notes/noteTexts.ts'
import { notesCatalogue } from '../../words/notesCatalogue.ts'
import type { ProfileMember } from './model/ProfileSubject.ts'
import styles from './ProfileNotes.module.css'

export interface ProfileNotesProps {
  readonly dataset: Dataset
  readonly members: readonly ProfileMember[]
  readonly language: Language
}

/** What people have seen and heard here: read beside the figures, never counted among them. Nothing where nobody has. */
export function ProfileNotes({ dataset, members, language }: ProfileNotesProps) {
  const words = notesCatalogue(language).notes
  const notes = useMemo(
    () =>
      notesAbout(
        dataset,
        members.map(({ areaId }) => areaId),
        false,
      ),
    [dataset, members],
  )
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="profile-notes">
      <h2 id="profile-notes">{words.title}</h2>
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
