import type { Ground } from '../../../domain/Ground.ts'
import { FINEST_ZOOM } from '../../../geo/tiles/TileCutter.ts'
import type { TileSource } from '../../../map/model/TileSource.ts'
import { WorkerDesk } from '../../workers/WorkerDesk.ts'
import { startTileWorker } from './startTileWorker.ts'
import type { TileAnswer, TileTask } from './tileMessages.ts'

const desk = new WorkerDesk<TileTask, TileAnswer>(startTileWorker)
let lastOf = 0

/**
 * Tiles that a worker cuts from the borders when they are asked for. It is given the borders once; one that was replaced
 * meanwhile, or cuts another package, is given them again.
 */
export function cutTiles(ground: Ground, kinds: readonly string[]): TileSource {
  const of = ++lastOf
  let given: Promise<TileAnswer> | null = null
  const ask = async (task: TileTask): Promise<TileAnswer> => {
    const outcome = await desk.ask(task).outcome
    if (outcome.kind === 'answer') return outcome.answer
    throw new Error(outcome.kind === 'fault' ? outcome.fault : outcome.kind)
  }
  const give = (): Promise<TileAnswer> => {
    given = ask({ kind: 'ground', of, ground, kinds })
    return given
  }
  void give().catch(() => undefined)
  return {
    minZoom: 0,
    maxZoom: FINEST_ZOOM,
    tile: async (z, x, y) => {
      const before = given
      const tile = await ask({ kind: 'tile', of, z, x, y })
      if (tile) return tile.buffer
      await (given === before ? give() : given)
      return (await ask({ kind: 'tile', of, z, x, y }))?.buffer ?? new ArrayBuffer(0)
    },
  }
}
