import type { MultiPolygon, Polygon } from 'geojson'
import { toWorld } from './mercator.ts'
import type { WorldBox } from './viewport.ts'

/** A ring of world coordinates, flat: x0, y0, x1, y1, ... The closing point is left out. */
export type FlatRing = Float64Array

/** An area's rings in world units, outer rings and holes alike (filled by the even-odd rule), with their box. */
export interface WorldShape {
  readonly rings: readonly FlatRing[]
  readonly box: WorldBox
}

/** Projects a geometry once; everything drawn or hit-tested afterwards is scaling and adding. */
export function worldShape(geometry: Polygon | MultiPolygon): WorldShape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.flat().map(flatRing)
  return { rings, box: boxOfRings(rings) }
}

function flatRing(positions: readonly number[][]): FlatRing {
  const last = positions.length - 1
  const closed = last > 0 && positions[0]![0] === positions[last]![0] && positions[0]![1] === positions[last]![1]
  const count = closed ? last : positions.length
  const flat = new Float64Array(count * 2)
  for (let i = 0; i < count; i++) {
    const { x, y } = toWorld([positions[i]![0]!, positions[i]![1]!])
    flat[2 * i] = x
    flat[2 * i + 1] = y
  }
  return flat
}

/** Smallest box around rings; an empty list gives an inverted box (min > max), which `unionBox` ignores. */
export function boxOfRings(rings: readonly FlatRing[]): WorldBox {
  let minX = Number.POSITIVE_INFINITY
  let minY = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  let maxY = Number.NEGATIVE_INFINITY
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i]!
      const y = ring[i + 1]!
      if (x < minX) minX = x
      if (x > maxX) maxX = x
      if (y < minY) minY = y
      if (y > maxY) maxY = y
    }
  }
  return { minX, minY, maxX, maxY }
}

/** Smallest box around boxes, or null when there is none. */
export function unionBox(boxes: readonly WorldBox[]): WorldBox | null {
  const real = boxes.filter((box) => box.minX <= box.maxX)
  if (real.length === 0) return null
  return real.reduce((a, b) => ({
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  }))
}

/** Even-odd test: a point in a hole is outside. Points exactly on an edge may fall either way. */
export function shapeContains(shape: WorldShape, x: number, y: number): boolean {
  const { box } = shape
  if (x < box.minX || x > box.maxX || y < box.minY || y > box.maxY) return false
  let inside = false
  for (const ring of shape.rings) {
    const length = ring.length
    for (let i = 0, j = length - 2; i < length; j = i, i += 2) {
      const yi = ring[i + 1]!
      const yj = ring[j + 1]!
      if (yi > y !== yj > y && x < ((ring[j]! - ring[i]!) * (y - yi)) / (yj - yi) + ring[i]!) inside = !inside
    }
  }
  return inside
}
