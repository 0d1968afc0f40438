import { wordsOf } from './wordsOf.ts'

/** Words about need. */
export const needCatalogue = wordsOf('need')
