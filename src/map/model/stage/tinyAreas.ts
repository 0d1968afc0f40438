import type { WorldBox } from '../../../geo/viewport.ts'

/** An area is tiny below this share of the longer side of the map it stands on. */
const TINY_SHARE = 1 / 100
/** Where more of the areas are tiny than this share, marks would cover the map. */
const MOST_TINY = 1 / 4

/**
 * Positions of the areas that are hardly a pixel where everything is shown at once: an island, a harbour. Each is compared
 * with the map it belongs to, the town's or the whole. None when many are: then all of the map is fine-grained.
 */
export function tinyAreas(
  shapes: readonly ({ readonly box: WorldBox } | null)[],
  box: WorldBox | null,
  lens: { readonly members: readonly number[]; readonly box: WorldBox | null },
): number[] {
  if (!box) return []
  const inLens = new Set(lens.box ? lens.members : [])
  const tiny = shapes.flatMap((shape, at) => {
    const within = inLens.has(at) ? lens.box! : box
    return shape && longerSide(shape.box) < longerSide(within) * TINY_SHARE ? [at] : []
  })
  return tiny.length > shapes.length * MOST_TINY ? [] : tiny
}

/** In units of the box. */
export function longerSide({ minX, minY, maxX, maxY }: WorldBox): number {
  return Math.max(maxX - minX, maxY - minY)
}
