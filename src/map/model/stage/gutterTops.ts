import { overlaps } from './labelBlock.ts'
import type { PixelRect } from './stagePanes.ts'

export interface GutterBox {
  readonly width: number
  readonly height: number
  /** Where its middle would be best. */
  readonly middle: number
}

export interface GutterRequest {
  /** From top to bottom. */
  readonly boxes: readonly GutterBox[]
  /** The right edge that all boxes share. */
  readonly right: number
  readonly from: number
  readonly to: number
  readonly taken: readonly PixelRect[]
}

const GAP = 8
const GAP_TO_TAKEN = 4

/**
 * Tops of boxes in a column, each as near its wanted height as the others and what is taken allow; null for a box that
 * the column has no room for. Downwards first, then upwards from the bottom. Pixels of the stage.
 */
export function gutterTops({ boxes, right, from, to, taken }: GutterRequest): (number | null)[] {
  const inTheWay = ({ width, height }: GutterBox, top: number): PixelRect | undefined =>
    taken.find((rect) => overlaps({ x: right - width, y: top, width, height }, rect, GAP_TO_TAKEN))
  let floor = from
  const tops = boxes.map((box) => {
    let top = Math.max(floor, box.middle - box.height / 2)
    for (let rect = inTheWay(box, top); rect; rect = inTheWay(box, top)) top = rect.y + rect.height + GAP_TO_TAKEN
    floor = top + box.height + GAP
    return top
  })
  let ceiling = to
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]!
    let top = Math.min(tops[i]!, ceiling - box.height)
    for (let rect = inTheWay(box, top); rect; rect = inTheWay(box, top)) top = rect.y - box.height - GAP_TO_TAKEN
    tops[i] = top
    ceiling = top - GAP
  }
  return tops.map((top) => (top < from ? null : top))
}
