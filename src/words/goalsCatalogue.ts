import { wordsOf } from './wordsOf.ts'

/** Words of goals, which several views show. */
export const goalsCatalogue = wordsOf('goals')
