import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import type { Note } from '../../domain/Note.ts'
import { textIn } from '../../domain/textIn.ts'
import { dateText } from '../../words/format.ts'
import { notesCatalogue } from '../../words/notesCatalogue.ts'
import { recordPlace } from '../subjects/recordPlace.ts'

export interface NoteTexts {
  /** `20 november 2025, Elevhälsan, iakttagelse, Noltorp`: when, from whom, of which kind, about where. */
  readonly head: string
  readonly text: string
}

/** A note in words, the same in profiles, beside the board and in the documents. */
export function noteTexts(dataset: Dataset, note: Note, language: Language): NoteTexts {
  const words = notesCatalogue(language).notes
  const parts = [
    note.date === null ? '' : dateText(note.date, language),
    textIn(note.from, language),
    words.kinds[note.kind],
    recordPlace(dataset, note, language),
  ]
  return { head: parts.filter((part) => part !== '').join(', '), text: textIn(note.text, language) }
}
