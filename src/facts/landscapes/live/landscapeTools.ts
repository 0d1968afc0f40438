import { landscapesOf } from '../landscapesOf.ts'
import { compassFact } from './compassFact.ts'

/** What makes landscapes outside the compass itself, in one file. */
export const landscapeTools = { compassFact, landscapesOf }
