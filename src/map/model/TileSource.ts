/** Where the map of many areas has its tiles from, whatever lies behind: a file of the package, parts of one, a worker. */
export interface TileSource {
  readonly minZoom: number
  /** Above it the tiles of this zoom are enlarged. */
  readonly maxZoom: number
  /** A tile as a Mapbox Vector Tile; of no bytes where there is nothing. Rejects when it cannot be had. */
  readonly tile: (z: number, x: number, y: number) => Promise<ArrayBuffer>
}
