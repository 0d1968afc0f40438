import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of the plan, with those of the shell. */
export const planCatalogue = wordsOf('first', 'plan')
