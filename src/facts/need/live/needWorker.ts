import type { WorkerScope } from '../../workers/serveWorker.ts'
import type { NeedAnswer, NeedRequest } from './needMessages.ts'
import { serveNeed } from './serveNeed.ts'

serveNeed(self as unknown as WorkerScope<NeedRequest, NeedAnswer>)
