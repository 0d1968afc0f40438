import { type Drawing, drawn } from '../../domain/Drawing.ts'

/** Side of the square that the shapes are drawn in. */
export const SELECTION_BOX = 14

const SHAPES: readonly Drawing[] = [
  [drawn('circle', { cx: 7, cy: 7, r: 6 })],
  [drawn('rect', { x: 1.5, y: 1.5, width: 11, height: 11, rx: 1 })],
  [drawn('path', { d: 'M7 1 13.400 12.600H.600z' })],
  [drawn('path', { d: 'M7 .500 13.500 7 7 13.500.500 7z' })],
]

/** The shape of a chosen area, 1-4: ● ■ ▲ ◆. The same everywhere an area is chosen; nothing of other orders. */
export function selectionShape(order: number): Drawing {
  return SHAPES[order - 1] ?? []
}
