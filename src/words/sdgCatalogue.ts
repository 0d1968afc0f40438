import { wordsOf } from './wordsOf.ts'

/** The goals of Agenda 2030. */
export const sdgCatalogue = wordsOf('sdg')
