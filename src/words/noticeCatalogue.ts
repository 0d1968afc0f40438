import { wordsOf } from './wordsOf.ts'

/** Words around the views that show now and then: notices, help, what the browser keeps. */
export const noticeCatalogue = wordsOf('notices')
