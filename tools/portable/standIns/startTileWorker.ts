import { serveTiles } from '../../../src/facts/ground/live/serveTiles.ts'
import { inThread } from './inThread.ts'

export const startTileWorker = (): Worker => inThread(serveTiles)
