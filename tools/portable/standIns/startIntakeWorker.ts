import { serveIntake } from '../../../src/facts/intake/live/serveIntake.ts'
import { inThread } from './inThread.ts'

export const startIntakeWorker = (): Worker => inThread(serveIntake)
