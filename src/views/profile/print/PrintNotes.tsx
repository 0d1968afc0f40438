import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Note } from '../../../domain/Note.ts'
import { noteTexts } from '../../../facts/notes/noteTexts.ts'
import { notesCatalogue } from '../../../words/notesCatalogue.ts'
import styles from './PrintProfile.module.css'

/** What people have seen and heard, as it may be handed on. */
export function PrintNotes({
  dataset,
  notes,
  language,
}: {
  readonly dataset: Dataset
  readonly notes: readonly Note[]
  readonly language: Language
}) {
  const words = notesCatalogue(language).notes
  return (
    <section className={styles.list}>
      <h2>{words.title}</h2>
      <p className={styles.meta}>{words.about}</p>
      <ul>
        {notes.map((note) => {
          const { head, text } = noteTexts(dataset, note, language)
          return (
            <li key={note.id}>
              {text} <span className={styles.meta}>{head}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
