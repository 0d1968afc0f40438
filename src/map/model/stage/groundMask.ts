import { memo } from '../../../domain/memo.ts'
import { fromPixel, type Viewport } from '../../../geo/viewport.ts'
import { shapeContains, type WorldShape } from '../../../geo/worldShape.ts'
import type { AreaShapes } from './areaShapes.ts'
import type { Pane } from './stagePanes.ts'

const UNKNOWN = 0
const GROUND = 1
const AREA = 2

const maskOf = memo((_window: Viewport, _shapes: AreaShapes, pixels: number) => new Uint8Array(pixels), { most: 1 })

/**
 * Whether a whole pixel of the pane, counted from its own corner, shows ground that no area covers. Each pixel is asked
 * of the shapes once for a window: texts change far more often than what lies under them.
 */
export function groundMask(pane: Pane, shapes: AreaShapes): (x: number, y: number) => boolean {
  const { viewport } = pane
  const width = Math.ceil(pane.rect.width)
  const height = Math.ceil(pane.rect.height)
  const cells = maskOf(viewport, shapes, width * height)
  const members = pane.members.map((at) => shapes.shapes[at]).filter((shape): shape is WorldShape => !!shape)
  // The area that lies under one pixel most often lies under the next one too.
  let last: WorldShape | undefined
  const look = (x: number, y: number): boolean => {
    const world = fromPixel(viewport, { x, y })
    if (last && shapeContains(last, world.x, world.y)) return false
    last = members.find((shape) => shapeContains(shape, world.x, world.y))
    return last === undefined
  }
  return (x, y) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return look(x, y)
    const index = Math.trunc(y) * width + Math.trunc(x)
    if (cells[index] === UNKNOWN) cells[index] = look(Math.trunc(x), Math.trunc(y)) ? GROUND : AREA
    return cells[index] === GROUND
  }
}
