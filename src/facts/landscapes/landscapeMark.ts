import { type Drawing, drawn } from '../../domain/Drawing.ts'
import { landscapeShape } from './landscapeShape.ts'

export interface LandscapeMark {
  /** From 0. */
  readonly group: number
  readonly fill: string
  readonly on: string
  /** Text inside; empty for none. */
  readonly number: string
}

/** The mark of a landscape in a square of `size` pixels: colour, shape and number, never colour alone. */
export function landscapeMark({ group, fill, on, number }: LandscapeMark, size: number): Drawing {
  const middle = size / 2
  // The number of a triangle stands where the triangle is widest.
  const y = middle + (group % 7 === 2 ? size * 0.05 : group % 7 === 5 ? -size * 0.07 : 0)
  const line = { stroke: 'var(--ink)', 'stroke-width': 1.1, 'stroke-linejoin': 'round' }
  const type = { 'font-size': 11, 'font-weight': 700, 'font-variant': 'tabular-nums', 'text-anchor': 'middle' }
  return [
    drawn('path', { d: landscapeShape(group, middle, y, size * 0.34), fill, ...line }),
    ...(number === '' ? [] : [drawn('text', { x: middle, y: y + 4, fill: on, ...type }, number)]),
  ]
}
