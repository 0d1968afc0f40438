import { serveCompass } from '../../../src/facts/landscapes/live/serveCompass.ts'
import { inThread } from './inThread.ts'

export const startCompassWorker = (): Worker => inThread(serveCompass)
