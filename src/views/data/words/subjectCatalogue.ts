import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of need and of measures, in which it is said what has changed about them. */
export const subjectCatalogue = wordsOf('need', 'register')
