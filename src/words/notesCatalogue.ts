import { wordsOf } from './wordsOf.ts'

/** Words of notes, which several views show. */
export const notesCatalogue = wordsOf('notes')
