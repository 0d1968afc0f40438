import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of the register of measures, of trying out and of the budget. */
export const registerCatalogue = wordsOf('register')
