import { serveNeed } from '../../../src/facts/need/live/serveNeed.ts'
import { inThread } from './inThread.ts'

export const startNeedWorker = (): Worker => inThread(serveNeed)
