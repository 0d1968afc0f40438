import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of need and effort, with those of the shell. */
export const effortCatalogue = wordsOf('first', 'settings', 'measures')
