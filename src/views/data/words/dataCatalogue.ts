import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of Data. */
export const dataCatalogue = wordsOf('data')
