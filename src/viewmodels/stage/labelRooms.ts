import { type BoxRoom, roomiestBox } from '../../geo/roomiestBox.ts'
import type { PixelPoint } from '../../geo/viewport.ts'
import type { FlatRing, WorldShape } from '../../geo/worldShape.ts'

const caches = new WeakMap<WorldShape, Map<string, BoxRoom>>()

/** Aspects are rounded to this step on a logarithmic scale, so that a change of figure seldom means a new search. */
const ASPECT_STEP = 1.08

/**
 * Where a box of this aspect has most room in a shape drawn at `scale`, in pixels from the corner of the shape's box.
 * Remembered per shape, scale and aspect: panning is free, and so is a new indicator with values of similar width.
 */
export function labelRoom(shape: WorldShape, scale: number, aspect: number): BoxRoom {
  const step = Math.ceil(Math.log(aspect) / Math.log(ASPECT_STEP))
  const key = `${Math.round(Math.log2(scale) * 256)}|${step}`
  let cache = caches.get(shape)
  if (!cache) {
    cache = new Map()
    caches.set(shape, cache)
  }
  const known = cache.get(key)
  if (known) return known
  const room = roomiestBox(localRings(shape, scale), ASPECT_STEP ** step)
  cache.set(key, room)
  return room
}

/** The point with most room around it: where leaders and symbols point. */
export function anchorOf(shape: WorldShape, scale: number): PixelPoint {
  return labelRoom(shape, scale, 1).center
}

function localRings(shape: WorldShape, scale: number): FlatRing[] {
  return shape.rings.map((ring) =>
    ring.map((value, i) => (value - (i % 2 === 0 ? shape.box.minX : shape.box.minY)) * scale),
  )
}
