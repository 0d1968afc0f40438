import type { TileSource } from './model/TileSource.ts'

/** What addresses of tiles begin with: the engine asks the page, and no server. */
export const TILE_PROTOCOL = 'areas'

/** The source whose tiles are asked for now. One package is shown at a time: an earlier one's is let go. */
let current: { readonly key: number; readonly source: TileSource } | null = null

/** The address that the engine asks for the tiles of a source by. */
export function tileAddress(source: TileSource): string {
  if (current?.source !== source) current = { key: (current?.key ?? 0) + 1, source }
  return `${TILE_PROTOCOL}://${current.key}/{z}/{x}/{y}`
}

/** The tile at such an address; of no bytes when it is of a source that was shown before. */
export async function tileAt(address: string): Promise<ArrayBuffer> {
  const [key, z, x, y] = address.slice(`${TILE_PROTOCOL}://`.length).split('/').map(Number)
  return current?.key === key ? current!.source.tile(z!, x!, y!) : new ArrayBuffer(0)
}
