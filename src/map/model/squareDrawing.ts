import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import type { SquareLegend } from './legendView.ts'

const CELL = 27
/** Side of a square that stands for a measure. */
const MARK = 6
/** Width and height of the nine squares, in pixels. */
export const SQUARE_SIDE = CELL * 3 + 2

/** Nine squares, read to the right and upwards, each with the number of its areas. */
export function squareCells({ cells }: SquareLegend): Drawing {
  const type = { 'font-size': 12, 'font-weight': 600, 'font-variant': 'tabular-nums', 'text-anchor': 'middle' }
  return cells.map(({ column, row, fill, on, count, pattern, marks }) => {
    const [x, y] = [1 + column * CELL, 1 + (2 - row) * CELL]
    const middle = x + CELL / 2
    const base = y + CELL / 2 + (marks === undefined ? 4 : 0)
    const ground = pattern ? `url(#pattern-${pattern})` : fill
    // On a hatch a number has a ground of its own.
    const halo = pattern ? { stroke: fill, 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' } : {}
    return drawn('g', {}, [
      drawn('rect', { x, y, width: CELL, height: CELL, fill: ground, stroke: 'var(--surface)' }),
      ...(count > 0 ? [drawn('text', { x: middle, y: base, fill: on, ...halo, ...type }, `${count}`)] : []),
      ...marksUnder(middle, y + CELL - MARK - 3, marks ?? 0),
    ])
  })
}

function marksUnder(middle: number, y: number, marks: number): Drawing {
  const step = MARK + 2
  const from = middle - (marks * step - 2) / 2
  const look = { y, width: MARK, height: MARK, fill: 'var(--effort)', stroke: 'var(--surface)', 'stroke-width': 0.8 }
  return Array.from({ length: marks }, (_, at) => drawn('rect', { x: from + at * step, ...look }))
}

/** Before the name of the indicator that is read to the right or upwards; 14 pixels wide. */
export function axisArrow(axis: 'x' | 'y'): Drawn {
  return drawn('path', {
    d: axis === 'x' ? 'M1 5h11M9 2l3 3-3 3' : 'M7 11V1M4 4l3-3 3 3',
    fill: 'none',
    stroke: 'var(--ink)',
    'stroke-width': 1.4,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}
