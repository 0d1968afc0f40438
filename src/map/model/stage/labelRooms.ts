import { memo } from '../../../domain/memo.ts'
import { type BoxRoom, roomiestBox } from '../../../geo/roomiestBox.ts'
import { type Box, segmentMeetsBox } from '../../../geo/segmentMeetsBox.ts'
import type { PixelPoint } from '../../../geo/viewport.ts'
import { boxOfRings, type FlatRing, shapeContains, type WorldShape } from '../../../geo/worldShape.ts'
import type { AvoidedPoint } from './LabelRequest.ts'

/** Aspects are rounded to this step on a logarithmic scale, so that a change of figure seldom means a new search. */
const ASPECT_STEP = 1.08

const SCALES_PER_DOUBLING = 256

/** Searches are made at the nearest of a series of scales, so that the answer depends on nothing asked before. */
function nearestScale(scale: number): { readonly step: number; readonly scale: number; readonly ratio: number } {
  const step = Math.round(Math.log2(scale) * SCALES_PER_DOUBLING)
  const near = 2 ** (step / SCALES_PER_DOUBLING)
  return { step, scale: near, ratio: scale / near }
}

function scaled({ x, y }: PixelPoint, ratio: number): PixelPoint {
  return { x: x * ratio, y: y * ratio }
}

/**
 * Where a box of this aspect has most room in a shape drawn at `scale`, in pixels from the corner of the shape's box.
 * Remembered per shape, scale and aspect: panning is free, and so is a new indicator with values of similar width.
 */
export function labelRoom(shape: WorldShape, scale: number, aspect: number): BoxRoom {
  const near = nearestScale(scale)
  const step = Math.ceil(Math.log(aspect) / Math.log(ASPECT_STEP))
  const room = roomAt(shape, near.scale, ASPECT_STEP ** step)
  return { center: scaled(room.center, near.ratio), halfHeight: room.halfHeight * near.ratio }
}

const roomAt = memo(
  (shape: WorldShape, scale: number, aspect: number): BoxRoom => roomiestBox(localRings(shape, scale), aspect),
)

const GRID = 3
/** Wider by what the nearest scale can differ over the width of a line. */
const NEAR_ENOUGH = 0.4

/** The ink of one centred line, relative to the top of its block. */
export interface LineShape {
  readonly width: number
  readonly top: number
  readonly height: number
}

export interface LineSearch {
  readonly lines: readonly LineShape[]
  /** Height of the whole block. */
  readonly height: number
  /** Points that the block must not cover, in pixels from the shape's corner. */
  readonly avoid: readonly AvoidedPoint[]
}

/**
 * Where lines of different widths, each centred, fit in a shape although the box around them does not. The place
 * nearest to the point with most room, on a grid of 3 pixels; null when there is none. Pixels from the shape's corner.
 */
export function lineRoom(shape: WorldShape, scale: number, search: LineSearch): PixelPoint | null {
  const near = nearestScale(scale)
  const lines = search.lines.map((line) => ({ ...line, width: Math.ceil(line.width) + NEAR_ENOUGH }))
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const widest = Math.max(...lines.map((line) => line.width))
  if (!mayHold(shape, near.scale, widest, last.top + last.height - first.top)) return null
  const avoid = search.avoid.map(({ x, y, around }) => ({ x: Math.round(x), y: Math.round(y), around }))
  const found = linesAt(shape, near.scale, { lines, height: search.height, avoid })
  return found && scaled(found, near.ratio)
}

const linesAt = memo(
  (shape: WorldShape, scale: number, search: LineSearch): PixelPoint | null =>
    searchLines(localRings(shape, scale), anchorOf(shape, scale), search),
  {
    key: (_, scale, { lines, height, avoid }) => [
      scale,
      height,
      lines.map((line) => `${line.width}@${line.top}`).join(),
      avoid.map(({ x, y, around }) => `${x},${y},${around}`).join(';'),
    ],
  },
)

/** Whether a box of this size could stand in a shape drawn at `scale`: most shapes of a crowded map are too small. */
export function mayHold({ box }: WorldShape, scale: number, width: number, height: number): boolean {
  return (box.maxX - box.minX) * scale >= width && (box.maxY - box.minY) * scale >= height
}

function searchLines(
  rings: readonly FlatRing[],
  target: PixelPoint,
  { lines, height, avoid }: LineSearch,
): PixelPoint | null {
  const box = boxOfRings(rings)
  const drawn = { rings, box }
  const width = Math.max(...lines.map((line) => line.width))
  const spots: { x: number; y: number; distance: number }[] = []
  for (let y = box.minY + height / 2 - GRID; y <= box.maxY - height / 2 + GRID; y += GRID) {
    for (let x = box.minX; x <= box.maxX; x += GRID)
      spots.push({ x, y, distance: Math.hypot(x - target.x, y - target.y) })
  }
  spots.sort((a, b) => a.distance - b.distance)
  const covers = (x: number, y: number, point: AvoidedPoint): boolean =>
    Math.abs(point.x - x) < width / 2 + point.around && Math.abs(point.y - y) < height / 2 + point.around
  return (
    spots.find(
      ({ x, y }) =>
        !avoid.some((point) => covers(x, y, point)) &&
        lines.every((line) =>
          boxInside(drawn, {
            x: x - line.width / 2,
            y: y - height / 2 + line.top,
            width: line.width,
            height: line.height,
          }),
        ),
    ) ?? null
  )
}

/** No edge meets the box, and its middle is inside. */
function boxInside(drawn: WorldShape, rect: Box): boolean {
  for (const ring of drawn.rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length
      if (segmentMeetsBox({ x: ring[i]!, y: ring[i + 1]! }, { x: ring[j]!, y: ring[j + 1]! }, rect)) return false
    }
  }
  return shapeContains(drawn, rect.x + rect.width / 2, rect.y + rect.height / 2)
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
