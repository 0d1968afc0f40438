import { wordsOf } from './wordsOf.ts'

/** Words of charts and comparisons. */
export const chartCatalogue = wordsOf('charts')
