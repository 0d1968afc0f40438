import type { Dataset } from '../../../domain/Dataset.ts'
import type { Ground } from '../../../domain/Ground.ts'
import { memo } from '../../../domain/memo.ts'
import type { TileSource } from '../../../map/model/TileSource.ts'
import { PartSource } from '../../../ui/PartSource.ts'

const cutting = new PartSource(() => import('./cutTiles.ts'))
const reading = new PartSource(() => import('./archiveTiles.ts'))

/**
 * Tiles for the map of a package of many areas: of its archive, else cut from its borders. Null for a package whose map
 * is drawn from the borders as they are. One source as long as the borders are the same.
 */
export function tileSourceOf(dataset: Dataset): Promise<TileSource> | null {
  return dataset.ground ? sourceOn(dataset.ground, dataset) : null
}

const sourceOn = memo(
  async (ground: Ground, { archive, areas }: Dataset): Promise<TileSource> => {
    const kinds = areas.map(({ kind }) => kind)
    const cut = async (): Promise<TileSource> => (await cutting.ask()).cutTiles(ground, kinds)
    if (!archive) return cut()
    const { archiveTiles } = await reading.ask()
    return archiveTiles(archive).catch(cut)
  },
  { key: () => [] },
)
