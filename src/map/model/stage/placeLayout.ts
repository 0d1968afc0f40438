import type { Place } from '../../../domain/Place.ts'
import { boxesMeet } from '../../../geo/boxesMeet.ts'
import { grownBox } from '../../../geo/grownBox.ts'
import type { Leader } from '../../../geo/LabelGround.ts'
import { toWorld } from '../../../geo/mercator.ts'
import { segmentMeetsBox } from '../../../geo/segmentMeetsBox.ts'
import { fromPixel, toPixel } from '../../../geo/viewport.ts'
import { shapeContains } from '../../../geo/worldShape.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { MeasureText } from './labelBlock.ts'
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

/** Places that the map of a pane may show, with their points in stage pixels. */
export function placePoints(pane: Pane, shapes: AreaShapes, places: readonly Place[], named: readonly string[]) {
  const lens = new Set(shapes.lensMembers)
  return places.flatMap((place) => {
    if (named.some((name) => name.toLowerCase().startsWith(place.name.toLowerCase()))) return []
    const world = toWorld(place.point)
    const areaAt = shapes.shapes.findIndex((shape) => shape !== null && shapeContains(shape, world.x, world.y))
    if (lens.has(areaAt)) return []
    const point = toPixel(pane.viewport, world)
    return [{ place, areaAt, x: point.x + pane.rect.x, y: point.y + pane.rect.y }]
  })
}

export interface PlaceRequest {
  readonly pane: Pane
  readonly shapes: AreaShapes
  readonly places: readonly Place[]
  /** Names already on the map. */
  readonly named: readonly string[]
  readonly taken: readonly PixelRect[]
  /** Lines that no name may stand on. */
  readonly leaders: readonly Leader[]
  /** Lines that a ring may stand on, and no name. */
  readonly lines?: readonly Leader[]
  readonly measure: MeasureText
}

const HEIGHT = 11
const GAP = 5
/** The dot that a leader ends in is wider than its line. */
const BESIDE_LEADER = 4
/** Where a text is probed for staying inside its area. */
const CORNERS = [0, 0.25, 0.5, 0.75, 1].flatMap((across) => [[across, 0] as const, [across, 1] as const])

/**
 * Names of localities where nothing else stands, largest first: right of the ring, else left, above, below or between. A
 * name stays inside the area that its place lies in. Places whose name has no such room, those inside the lens and those
 * whose area already carries their name are left out.
 */
export function placeLayout(request: PlaceRequest): PlacedPlace[] {
  const { pane, shapes, places, named, taken, leaders, lines = [], measure } = request
  const boxes = [...taken]
  const placed: PlacedPlace[] = []
  const known = placePoints(pane, shapes, places, named)
  const order = known.sort(
    (a, b) => (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.name < b.place.name ? -1 : 1),
  )
  for (const { place, areaAt, x, y } of order) {
    const ring = { x: x - 3, y: y - 3, width: 6, height: 6 }
    if (boxes.some((box) => boxesMeet(ring, box, 1))) continue
    if (leaders.some(({ from, to }) => segmentMeetsBox(from, to, ring))) continue
    const width = measure(place.name, 'place')
    const options = [
      { left: x + 6, top: y - HEIGHT / 2 - 1 },
      { left: x - 6 - width, top: y - HEIGHT / 2 - 1 },
      { left: x - width / 2, top: y - HEIGHT - 5 },
      { left: x - width / 2, top: y + 4 },
      { left: x + 2, top: y - HEIGHT - 4 },
      { left: x + 2, top: y + 4 },
      { left: x - 2 - width, top: y - HEIGHT - 4 },
      { left: x - 2 - width, top: y + 4 },
    ]
    const free = options.filter(({ left, top }) => {
      const box = { x: left, y: top, width, height: HEIGHT }
      return (
        inside(box, pane.rect) &&
        !boxes.some((other) => boxesMeet(box, other, GAP)) &&
        ![...leaders, ...lines].some(({ from, to }) => segmentMeetsBox(from, to, grownBox(box, BESIDE_LEADER)))
      )
    })
    const shape = shapes.shapes[areaAt]
    const staysInside = ({ left, top }: { left: number; top: number }): boolean =>
      CORNERS.every(([across, down]) => {
        const corner = { x: left + width * across - pane.rect.x, y: top + HEIGHT * down - pane.rect.y }
        const at = fromPixel(pane.viewport, corner)
        return shape ? shapeContains(shape, at.x, at.y) : true
      })
    const found = free.find(staysInside)
    if (!found) continue
    boxes.push({ x: found.left, y: found.top, width, height: HEIGHT }, ring)
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
