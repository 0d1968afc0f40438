import type { WorkerScope } from '../../workers/serveWorker.ts'
import type { CompassAnswer, CompassTask } from './compassMessages.ts'
import { serveCompass } from './serveCompass.ts'

serveCompass(self as unknown as WorkerScope<CompassTask, CompassAnswer>)
