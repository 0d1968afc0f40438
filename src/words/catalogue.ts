import { wordsOf } from './wordsOf.ts'

/** Words of the shell and of the map: those of the first screen. Each other part has a catalogue of its own, which comes with it. */
export const catalogue = wordsOf('first')
