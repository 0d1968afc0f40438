/** Units across a tile, as vector tiles have it; a tile is 512 pixels wide. */
export const EXTENT = 4096
export const TILE_PIXELS = 512
/** A pixel in units. */
export const PIXEL = EXTENT / TILE_PIXELS
/** Tiles go on this far beyond their edge, in units, so that a line along it is drawn whole. */
export const BUFFER = 64

/** Whole units of a tile: x0, y0, x1, ... without the closing corner; the outer ring clockwise on the screen, holes against. */
export type TileRing = readonly number[]

/** What a tile has of one area. `id` is its position in the dataset. */
export interface TileFeature {
  readonly id: number
  readonly kind: string
  /** Rings of all its polygons, each outer ring before its holes. */
  readonly rings: readonly TileRing[]
}
