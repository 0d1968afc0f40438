import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import { activeNeedSpec } from '../../viewmodels/activeNeedSpec.ts'
import { needPainting } from '../../viewmodels/modes/needPainting.ts'
import { startNeedWorker } from './startNeedWorker.ts'

/** All that a need index takes, in one file that is loaded when the first one is asked for. */
export const needTools = { activeNeedSpec, compositeIndex, needPainting, startNeedWorker }

export type NeedTools = typeof needTools
