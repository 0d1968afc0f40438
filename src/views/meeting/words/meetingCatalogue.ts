import { wordsOf } from '../../../words/wordsOf.ts'

/** Words of meetings, with those of the shell. */
export const meetingCatalogue = wordsOf('first', 'meeting')
