import type { WorkerScope } from '../../workers/serveWorker.ts'
import { serveTiles } from './serveTiles.ts'
import type { TileAnswer, TileTask } from './tileMessages.ts'

serveTiles(self as unknown as WorkerScope<TileTask, TileAnswer>)
