import { needEffortPainting } from '../../../map/model/modes/needEffortPainting.ts'
import { needPainting } from '../../../map/model/modes/needPainting.ts'
import { needOfState } from './needFacts.ts'

/** All that a need index takes, in one file that is loaded when the first one is asked for. */
export const needTools = { needOfState, needPainting, needEffortPainting }

export type NeedTools = typeof needTools
