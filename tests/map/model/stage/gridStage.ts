import { fitViewport } from '../../../../src/geo/viewport.ts'
import { boxOfRings, unionBox, type WorldShape } from '../../../../src/geo/worldShape.ts'
import type { AreaShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import type { MeasureText } from '../../../../src/map/model/stage/labelBlock.ts'
import type { Pane } from '../../../../src/map/model/stage/stagePanes.ts'

/** Every letter 5.6 pixels: no browser, and the same everywhere. */
export const measure: MeasureText = (text) => text.length * 5.6

/** A grid of areas whose inner corners are moved by `jitter` (two numbers -0.4-0.4 per corner), one unit per area. */
export function gridShapes(columns: number, rows: number, jitter: readonly number[] = []): AreaShapes {
  const corner = (x: number, y: number): [number, number] => {
    const inner = x > 0 && y > 0 && x < columns && y < rows
    const at = 2 * (y * (columns + 1) + x)
    return inner ? [x + (jitter[at] ?? 0), y + (jitter[at + 1] ?? 0)] : [x, y]
  }
  const shapes: WorldShape[] = []
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const ring = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)]
      const rings = [Float64Array.from(ring.flat())]
      shapes.push({ rings, box: boxOfRings(rings) })
    }
  }
  return {
    shapes,
    box: unionBox(shapes.map(({ box }) => box)),
    outline: [],
    lensMembers: [],
    lensBox: null,
    lensOutline: [],
    tiny: [],
  }
}

/** A pane that shows all of it, with ground around. */
export function paneOf(shapes: AreaShapes, width: number, height: number, gutter: number | null = null): Pane {
  const members = shapes.shapes.map((_, i) => i)
  const padding = { top: 30, right: 60, bottom: 30, left: (gutter ?? 46) + 14 }
  return {
    id: 'whole',
    rect: { x: 20, y: 10, width, height },
    members,
    labelled: members,
    gutter,
    viewport: fitViewport(shapes.box!, width, height, padding),
  }
}
