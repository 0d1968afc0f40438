import { wordsOf } from '../../../words/wordsOf.ts'

/** Words about the service itself. */
export const aboutCatalogue = wordsOf('about')
