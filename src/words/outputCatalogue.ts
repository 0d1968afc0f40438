import { wordsOf } from './wordsOf.ts'

/** Words of what is taken away: files, paper and slides. */
export const outputCatalogue = wordsOf('output')
