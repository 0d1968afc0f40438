import { wordsOf } from './wordsOf.ts'

/** Words of the profiles. */
export const profileCatalogue = wordsOf('profile')
