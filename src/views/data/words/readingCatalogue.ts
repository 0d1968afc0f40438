import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of reading in figures. */
export const readingCatalogue = wordsOf('reading')
