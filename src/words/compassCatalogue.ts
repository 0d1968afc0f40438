import { wordsOf } from './wordsOf.ts'

/** Words of the compass, with those of the shell. */
export const compassCatalogue = wordsOf('first', 'compass')
