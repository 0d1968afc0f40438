export interface CoordinateExtent {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * Extent of every readable position of Polygon and MultiPolygon geometries, whatever its unit; null when there is
 * none. Made for files that have not been checked: unreadable positions are passed over.
 */
export function coordinateExtent(geometries: Iterable<unknown>): CoordinateExtent | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  // Four levels hold a MultiPolygon; deeper nesting is not one.
  const visit = (node: unknown, levels: number): void => {
    if (!Array.isArray(node)) return
    const [x, y] = node
    if (typeof x === 'number' && typeof y === 'number') {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    } else if (levels > 0) for (const child of node) visit(child, levels - 1)
  }
  for (const geometry of geometries) {
    if (typeof geometry === 'object' && geometry !== null) visit((geometry as { coordinates?: unknown }).coordinates, 4)
  }
  return west === Infinity ? null : { west, south, east, north }
}
