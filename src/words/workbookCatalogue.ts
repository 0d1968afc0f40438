import { wordsOf } from './wordsOf.ts'

/** Words of tables that are edited as a workbook. */
export const workbookCatalogue = wordsOf('workbook')
