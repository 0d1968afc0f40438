import { TileCutter } from '../../../geo/tiles/TileCutter.ts'
import { serveWorker, type WorkerScope } from '../../workers/serveWorker.ts'
import type { TileAnswer, TileTask } from './tileMessages.ts'

/** Tiles of one package's borders at a time, for whoever asks through this scope. */
export function serveTiles(scope: WorkerScope<TileTask, TileAnswer>): void {
  let of = -1
  let cutter: TileCutter | null = null
  serveWorker(scope, (task) => {
    if (task.kind === 'ground') {
      of = task.of
      cutter = new TileCutter(task.ground, task.kinds)
      return null
    }
    return task.of === of && cutter ? cutter.tile(task.z, task.x, task.y) : null
  })
}
