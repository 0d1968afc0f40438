import { servePackage } from '../../../src/shell/servePackage.ts'
import { inThread } from './inThread.ts'

export const startPackageWorker = (): Worker => inThread(servePackage)
