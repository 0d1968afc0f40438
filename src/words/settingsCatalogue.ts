import { wordsOf } from './wordsOf.ts'

/** Names of what can be chosen, as the views and every stamp say them. */
export const settingsCatalogue = wordsOf('settings')
