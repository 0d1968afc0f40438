import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import type { SquareLegend } from './legendView.ts'

const CELL = 27
/** Width and height of the nine squares, in pixels. */
export const SQUARE_SIDE = CELL * 3 + 2

/** Nine squares, read to the right and upwards, each with the number of its areas. */
export function squareCells({ cells }: SquareLegend): Drawing {
  const type = { 'font-size': 12, 'font-weight': 600, 'font-variant': 'tabular-nums', 'text-anchor': 'middle' }
  return cells.map(({ column, row, fill, on, count }) => {
    const [x, y] = [1 + column * CELL, 1 + (2 - row) * CELL]
    return drawn('g', {}, [
      drawn('rect', { x, y, width: CELL, height: CELL, fill, stroke: 'var(--surface)' }),
      ...(count > 0 ? [drawn('text', { x: x + CELL / 2, y: y + CELL / 2 + 4, fill: on, ...type }, `${count}`)] : []),
    ])
  })
}

/** Before the name of the indicator that is read to the right or upwards; 14 pixels wide. */
export function axisArrow(axis: 'x' | 'y'): Drawn {
  return drawn('path', {
    d: axis === 'x' ? 'M1 5h11M9 2l3 3-3 3' : 'M7 11V1M4 4l3-3 3 3',
    ...{ fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.4 },
    ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  })
}
