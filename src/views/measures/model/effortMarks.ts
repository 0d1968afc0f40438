import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'

/** The colour or hatch of a verdict, as on the map, in a square of `side` pixels. */
export function verdictSwatch({ fill, pattern }: AreaPaint, side: number): Drawing {
  return [
    drawn('rect', {
      x: 0.5,
      y: 0.5,
      width: side - 1,
      height: side - 1,
      rx: 2,
      fill: pattern ? `url(#pattern-${pattern})` : fill,
      stroke: 'var(--ink-2)',
      'stroke-width': 0.8,
    }),
  ]
}

/** What reaches everybody, in a square of `side` pixels: a ring around a dot. */
export function everywhereMark(side: number): Drawing {
  const middle = { cx: side / 2, cy: side / 2 }
  return [
    drawn('circle', { ...middle, r: side / 2 - 0.75, fill: 'none', stroke: 'var(--effort)', 'stroke-width': 1.5 }),
    drawn('circle', { ...middle, r: side * 0.22, fill: 'var(--effort)' }),
  ]
}

/** A measure directed at some areas, in a square of `side` pixels. */
export function directedMark(side: number): Drawing {
  return [drawn('rect', { width: side, height: side, rx: 2, fill: 'var(--effort)' })]
}
