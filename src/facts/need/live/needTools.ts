import { compositeIndex } from '../../../analysis/need/compositeIndex.ts'
import { needPainting } from '../../../map/model/modes/needPainting.ts'
import { activeNeedSpec } from '../activeNeedSpec.ts'
import { startNeedWorker } from './startNeedWorker.ts'

/** All that a need index takes, in one file that is loaded when the first one is asked for. */
export const needTools = { activeNeedSpec, compositeIndex, needPainting, startNeedWorker }

export type NeedTools = typeof needTools
