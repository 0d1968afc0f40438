/**
 * The borders of all areas as columns of numbers, which a worker hands over without copying. Areas stand in the order of
 * the dataset; one without borders has no polygon.
 */
export interface Ground {
  /** Corners of all rings in turn, in world units (`geo/mercator`): x0, y0, x1, ... A ring's closing corner is left out. */
  readonly corners: Float64Array
  /** The corner at which each ring begins, and their number. */
  readonly ringStarts: Uint32Array
  /** The ring at which each polygon begins: its outer one, then its holes. And their number. */
  readonly polygonStarts: Uint32Array
  /** The polygon at which each area begins, and their number. */
  readonly areaStarts: Uint32Array
  /** The common outline of all: its corners, and where its rings begin. */
  readonly outlineCorners: Float64Array
  readonly outlineStarts: Uint32Array
}

/** Tiles of the areas that came with the package: the whole file, or where parts of it can be asked for. */
export type TileArchive =
  | { readonly kind: 'whole'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'parts'; readonly url: string }
