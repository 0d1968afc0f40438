import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of Jämför, with those of the shell. */
export const compareCatalogue = wordsOf('first', 'settings', 'compare')
