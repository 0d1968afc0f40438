import { needEffortSymbology } from '../../../map/model/modes/needEffortSymbology.ts'
import { needSymbology } from '../../../map/model/modes/needSymbology.ts'
import { needOfState } from './needFacts.ts'

/** All that a need index takes, in one file that is loaded when the first one is asked for. */
export const needTools = { needOfState, needSymbology, needEffortSymbology }

export type NeedTools = typeof needTools
