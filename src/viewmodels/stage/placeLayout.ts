import type { Place } from '../../domain/Place.ts'
import { toWorld } from '../../geo/mercator.ts'
import { toPixel } from '../../geo/viewport.ts'
import { shapeContains } from '../../geo/worldShape.ts'
import type { AreaShapes } from './areaShapes.ts'
import { type MeasureText, overlaps } from './labelBlock.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

/** A locality for orientation: a ring and a small name, stage pixels. */
export interface PlacedPlace {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly textX: number
  readonly textY: number
  /** The area it lies in, for the colour of the text; -1 outside all. */
  readonly areaAt: number
}

export interface PlaceRequest {
  readonly pane: Pane
  readonly shapes: AreaShapes
  readonly places: readonly Place[]
  /** Names already on the map. */
  readonly named: readonly string[]
  readonly taken: readonly PixelRect[]
  readonly measure: MeasureText
}

const HEIGHT = 11

/**
 * Names of localities where nothing else stands, largest first: right of the ring, else left, above or below. Places
 * inside the lens, and places whose area already carries their name, are left out.
 */
export function placeLayout({ pane, shapes, places, named, taken, measure }: PlaceRequest): PlacedPlace[] {
  const boxes = [...taken]
  const placed: PlacedPlace[] = []
  const lens = new Set(shapes.lensMembers)
  const order = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.name < b.name ? -1 : 1))
  for (const place of order) {
    if (named.some((name) => name.toLowerCase().startsWith(place.name.toLowerCase()))) continue
    const world = toWorld(place.point)
    const areaAt = shapes.shapes.findIndex((shape) => shape !== null && shapeContains(shape, world.x, world.y))
    if (lens.has(areaAt)) continue
    const point = toPixel(pane.viewport, world)
    const x = point.x + pane.rect.x
    const y = point.y + pane.rect.y
    const width = measure(place.name, 'place')
    const options = [
      { left: x + 6, top: y - HEIGHT / 2 - 1 },
      { left: x - 6 - width, top: y - HEIGHT / 2 - 1 },
      { left: x - width / 2, top: y - HEIGHT - 5 },
      { left: x - width / 2, top: y + 4 },
    ]
    const found = options.find(({ left, top }) => {
      const box = { x: left, y: top, width, height: HEIGHT }
      return inside(box, pane.rect) && !boxes.some((other) => overlaps(box, other, 2))
    })
    if (!found) continue
    boxes.push({ x: found.left, y: found.top, width, height: HEIGHT }, { x: x - 3, y: y - 3, width: 6, height: 6 })
    placed.push({ name: place.name, x, y, textX: found.left, textY: found.top + 9, areaAt })
  }
  return placed
}

function inside(box: PixelRect, rect: PixelRect): boolean {
  return (
    box.x >= rect.x &&
    box.y >= rect.y &&
    box.x + box.width <= rect.x + rect.width &&
    box.y + box.height <= rect.y + rect.height
  )
}
